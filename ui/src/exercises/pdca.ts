import type { PdcaPhase } from "../generated/PdcaPhase";
import type { PdcaResponse } from "../generated/PdcaResponse";
import type { PdcaView } from "../generated/PdcaView";

export const phases = ["plan", "do", "check", "act"] as const satisfies readonly PdcaPhase[];

/** Whether an action has its phase, its owner and its date. */
export function isWhole(response: PdcaResponse, action: string): boolean {
  return [response.phases, response.owners, response.dues].every((given) => given[action] !== undefined);
}

/** Actions to which something is still to be given. */
export function openPdca(view: PdcaView, response: PdcaResponse): string[] {
  return view.actions.map(({ id }) => id).filter((id) => !isWhole(response, id));
}

/** What was given to an action in words: owner and date; empty where nothing was. */
export function givenTo(
  view: PdcaView,
  response: PdcaResponse,
  action: string,
): { owner: string; due: string } {
  const words = (list: { id: string; text: string }[], id: string | undefined) =>
    list.find((entry) => entry.id === id)?.text ?? "";
  return {
    owner: words(view.owners, response.owners[action]),
    due: words(view.dues, response.dues[action]),
  };
}
