import type { HandedFile } from "../generated/HandedFile";
import { Refusal } from "./refusal";

/** A file as the core takes it. One that is too large is refused before it is read. */
export async function handedFile(file: File, megabytes: number): Promise<HandedFile> {
  if (file.size > megabytes * 1_000_000) throw new Refusal("file-too-large", { most: megabytes });
  const url = await dataUrl(file);
  return { name: file.name, base64: url.slice(url.indexOf(",") + 1) };
}

/** What a text file says. */
export function textOf(file: HandedFile): string {
  return new TextDecoder().decode(Uint8Array.from(atob(file.base64), (byte) => byte.charCodeAt(0)));
}

function dataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === "string") resolve(reader.result);
      else reject(new Refusal("file-unreadable"));
    };
    reader.onerror = () => reject(new Refusal("file-unreadable"));
    reader.readAsDataURL(file);
  });
}
