import type { Command, Host, Reply, Request } from "./host";
import { refusalOf } from "./refusal";

let host: Promise<Host> | undefined;

/** Asks the core; throws a `Refusal` when it says no. */
export async function call<K extends Command>(command: K, request: Request<K>): Promise<Reply<K>> {
  host ??= choose();
  try {
    return await (await host).call(command, request);
  } catch (thrown) {
    throw refusalOf(thrown);
  }
}

async function choose(): Promise<Host> {
  return "__TAURI_INTERNALS__" in window ? (await import("./tauri")).tauri : (await import("./http")).http;
}
