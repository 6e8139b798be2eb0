import type { IconName } from "../../../components/icons";
import type { Tone } from "../../../components/tone";
import type { BallotTaken } from "../../../generated/BallotTaken";
import type { BoardChoice } from "../../../generated/BoardChoice";
import type { BoardDocument } from "../../../generated/BoardDocument";
import type { BoardQuorum } from "../../../generated/BoardQuorum";
import type { MotionCard } from "../../../generated/MotionCard";
import { Refusal } from "../../../host/refusal";
import { digits, number, refusalText, t } from "../../../i18n";

export const choices = ["approve", "reject", "abstain"] as const satisfies BoardChoice[];

interface ChoiceWords {
  name: () => string;
  about: () => string;
  decided: () => string;
  tone: Tone;
  icon: IconName;
}

export const choiceWords = {
  approve: {
    name: t.boardChoiceApprove,
    about: t.boardChoiceApproveAbout,
    decided: t.boardStateApprove,
    tone: "good",
    icon: "good",
  },
  reject: {
    name: t.boardChoiceReject,
    about: t.boardChoiceRejectAbout,
    decided: t.boardStateReject,
    tone: "bad",
    icon: "bad",
  },
  abstain: {
    name: t.boardChoiceAbstain,
    about: t.boardChoiceAbstainAbout,
    decided: t.boardStateAbstain,
    tone: "plain",
    icon: "minus",
  },
} satisfies Record<BoardChoice, ChoiceWords>;

/** `22 of 33 are needed`, and what such a board bears. */
export function quorumWords({ members, needed, faulty }: BoardQuorum): string {
  return t.boardQuorumWords({ members: number(members), needed: number(needed), faulty });
}

export function documentWords(document: BoardDocument): string {
  if (document.kind === "report") return t.boardDocumentReport({ label: digits(document.number) });
  return t.boardDocumentRules({ label: digits(document.version) });
}

/** How a motion stands, in a word. */
export function stateOf(card: MotionCard): { words: string; tone: Tone; icon: IconName } {
  if (card.decision !== null) {
    const { decided, tone, icon } = choiceWords[card.decision];
    return { words: decided(), tone, icon };
  }
  if (card.closed) return { words: t.boardStateClosed(), tone: "plain", icon: "lock" };
  return { words: t.boardStateOpen(), tone: "warn", icon: "clock" };
}

/** What became of a ballot file, in a sentence. */
export function takenWords(taken: BallotTaken): { words: string; tone: Tone } {
  switch (taken.became) {
    case "counted":
      return { words: t.boardTakenCounted({ name: taken.name }), tone: "good" };
    case "known":
      return { words: t.boardTakenKnown({ name: taken.name }), tone: "plain" };
    case "conflict":
      return { words: t.boardTakenConflict({ name: taken.name }), tone: "bad" };
    case "other-text":
      return { words: t.boardTakenOtherText({ name: taken.name }), tone: "warn" };
    case "refused":
      return { words: refusalText(new Refusal(taken.error.code, taken.error.fields)), tone: "bad" };
  }
}
