import { invoke } from "@tauri-apps/api/core";
import type { Host, Reply } from "./host";

/** The core inside the desktop shell. */
export const tauri: Host = {
  call: (command, request) => invoke<Reply<typeof command>>("rpc", { command, request }),
};
