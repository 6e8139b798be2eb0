import type { Commands } from "../generated/commands";

export type Command = keyof Commands;
export type Request<K extends Command> = Commands[K]["request"];
export type Reply<K extends Command> = Commands[K]["reply"];

/** The other side of the border. It rejects with whatever the border sent; `call` turns that into a `Refusal`. */
export interface Host {
  call<K extends Command>(command: K, request: Request<K>): Promise<Reply<K>>;
}
