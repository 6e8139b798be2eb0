// States in the middle of an exercise: something came up on the clock, a form came back beside its model.
import { rightAnswer } from "./answers.mjs";

const middles = {
  timeline: {
    name: "exercise-timeline-up",
    async play(host, known, named) {
      const { placed } = rightAnswer(known);
      const after = Math.min(...known.key.interruption.map((one) => one.after));
      const response = {
        kind: "timeline",
        placed: Object.fromEntries(Object.entries(placed).slice(0, after)),
        answered: {},
      };
      await host.ask("open_exercise", { ...named, again: true });
      await host.ask("save_exercise", { ...named, response });
    },
  },
  sheet: {
    name: "exercise-sheet-compare",
    async play(host, known, named) {
      const { settings } = await host.ask("start");
      const response = { ...rightAnswer(known, settings.language), ticked: [], compared: false };
      await host.ask("submit_exercise", { ...named, response, ms: 1000 });
    },
  },
};

/** The state in the middle of an exercise, where its kind has one. */
export function middleStates(known, step) {
  const middle = middles[known.key.kind];
  if (!middle) return [];
  const named = { module: known.module, exercise: known.exercise };
  return [{ name: middle.name, person: "done", step, ask: (host) => middle.play(host, known, named) }];
}
