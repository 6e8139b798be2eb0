import type { Grade } from "../generated/Grade";
import type { PartFeedback } from "../generated/PartFeedback";
import type { PdcaPhase } from "../generated/PdcaPhase";
import type { Response } from "../generated/Response";
import type { View } from "../generated/View";
import { digits, t } from "../i18n";
import { givenTo, phases } from "./pdca";
import { saidTimeline } from "./timeline";

// What an answer and the right one are called where the screen has the words, not the content. Null: as for the other kinds.

/** The names of the four phases. */
export function phaseNames(): Record<PdcaPhase, string> {
  return {
    plan: t.exercisePdcaPlan(),
    do: t.exercisePdcaDo(),
    check: t.exercisePdcaCheck(),
    act: t.exercisePdcaAct(),
  };
}

const phaseName = (code: string | undefined) => {
  const phase = phases.find((known) => known === code);
  return phase ? phaseNames()[phase] : "";
};

/** What the learner answered for a part. */
export function yoursIn(view: View, response: Response, part: string): string | null {
  if (view.kind === "timeline" && response.kind === "timeline")
    return saidTimeline(view, response, part) ?? t.exerciseTimelineNever();
  if (view.kind === "calibrate" && response.kind === "calibrate") {
    const level = view.levels.find(({ id }) => id === String(response.scores[part]));
    return level ? t.exerciseCalibrateLevel({ level: digits(level.id), anchor: level.text }) : "";
  }
  if (view.kind !== "pdca" || response.kind !== "pdca") return null;
  const { owner, due } = givenTo(view, response, part);
  return [phaseName(response.phases[part]), owner, due].filter((words) => words !== "").join(" · ");
}

/** What is right for a part; of an action on the board only what was not. */
export function rightIn(view: View, grade: Grade, part: PartFeedback): string | null {
  if (view.kind === "timeline" && part.mark === "bad" && part.right === "") return t.exerciseTimelineNever();
  if (view.kind !== "pdca") return null;
  const thirds = ["phase", "owner", "due"].flatMap((name) => {
    const third = grade.parts.find((one) => one.id === `${part.id}/${name}`);
    if (!third || third.mark === "good") return [];
    return [name === "phase" ? phaseName(third.right) : third.right];
  });
  return thirds.join(" · ");
}

/** What a part is about, where a few words are not enough to know it again. */
export function aboutIn(view: View, part: string): string {
  return view.kind === "calibrate" ? (view.cards.find(({ id }) => id === part)?.text ?? "") : "";
}
