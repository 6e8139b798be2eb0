import type { HandedFile } from "../generated/HandedFile";

/** Bytes turned into text at a time: more arguments than that a call does not take. */
const PIECE = 0x8000;

/** A chosen file as the core takes it: its name and its bytes in base64. */
export async function handed(file: File): Promise<HandedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  return { name: file.name, base64: btoa(text) };
}
