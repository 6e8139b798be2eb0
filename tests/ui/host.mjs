// The test host with a data folder of its own: the real core behind the screens.
import { join } from "node:path";
import { answering, end, freePort, launch, root } from "../tasks/run.mjs";
import { folder } from "./places.mjs";

export class Host {
  #child;
  #args;
  #program;

  constructor(ui, data, port, profile) {
    this.#program = join(root, "target", profile, "sala-host");
    this.data = data;
    this.url = `http://127.0.0.1:${port}/`;
    this.#args = ["--data", data, "--port", String(port), "--ui", ui];
    process.on("exit", () => this.kill());
  }

  /** Starts a host over the built screens, with nobody in it yet; `profile` is that of its build, `fill` puts files into its folder. */
  static async start(ui, { profile = "debug", fill } = {}) {
    const data = folder("host");
    fill?.(data);
    const host = new Host(ui, data, await freePort(), profile);
    await host.begin();
    return host;
  }

  /** Starts it, again if it was ended. */
  async begin() {
    this.#child = launch(this.#program, this.#args);
    await answering(this.url);
  }

  /** Ends it as a power cut would. */
  kill() {
    if (this.#child) end(this.#child, "SIGKILL");
  }

  /** Asks the core; a refusal is an error. */
  async ask(command, request = {}) {
    const response = await fetch(`${this.url}rpc/${command}`, {
      method: "POST",
      body: JSON.stringify(request),
    });
    const reply = await response.json();
    if (!response.ok)
      throw new Error(`${command}: ${JSON.stringify(reply)} for ${JSON.stringify(request).slice(0, 300)}`);
    return reply;
  }

  /** Changes part of the settings. */
  async settings(part) {
    const { settings } = await this.ask("start");
    await this.ask("save_settings", { ...settings, ...part });
  }
}
