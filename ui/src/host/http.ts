import type { Host } from "./host";

/** The core behind the test host, for looking at screens in an ordinary browser. */
export const http: Host = {
  async call(command, request) {
    const response = await fetch(`/rpc/${command}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    const body = await response.json();
    if (!response.ok) throw body;
    return body;
  },
};
