import type { ResponseOf, ViewOf } from "./kinds";

type View = ViewOf<"triage">;
type Response = ResponseOf<"triage">;

/** Whether a card has both answers. */
export function isJudged(response: Response, card: string): boolean {
  return response.actions[card] !== undefined && response.urgencies[card] !== undefined;
}

/** Action and urgency, as chosen. */
export function triageSaid(view: View, response: Response, card: string): string {
  const action = view.actions.find(({ id }) => id === response.actions[card])?.text;
  const urgency = view.urgencies.find(({ id }) => id === response.urgencies[card])?.text;
  return [action, urgency].filter(Boolean).join(" · ");
}
