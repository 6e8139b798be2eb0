// Doing a timeline, a form, a scale and a board by keyboard alone.

const text = (list, id) => list.find((one) => one.id === id).text;

/** What comes up in between has the focus and is answered before the next action comes. */
export async function timeline(page, say, view, right) {
  const answered = new Set();
  for (const [nth, action] of view.actions.entries()) {
    if (!(await page.says(action.text))) throw new Error(`the action “${action.text}” does not come`);
    const slot = right.placed[action.id];
    await page.enter("button", slot === null ? say("exercise-timeline-never") : text(view.slots, slot));
    for (const one of view.interruptions.filter(({ id, after }) => after <= nth + 1 && !answered.has(id))) {
      const focus = await page.focus();
      if (!focus.name.includes(one.text))
        throw new Error(`the focus is not on the interruption but on ${JSON.stringify(focus)}`);
      await page.enter("button", text(one.options, right.answered[one.id]), {}, "Space");
      answered.add(one.id);
    }
  }
  await page.says(say("exercise-timeline-all"));
}

/** Filled in, handed in to be compared, then ticked. The last button is pressed by the one who called. */
export async function sheet(page, say, view, right) {
  for (const field of view.fields) {
    await page.tabTo("textbox", field.label);
    await page.type(right.texts[field.id].replaceAll("\n", " "));
  }
  await page.enter("button", say("exercise-sheet-compare"));
  const focus = await page.focus();
  if (focus.name !== say("exercise-sheet-beside"))
    throw new Error(`the focus is not on the comparison but on ${JSON.stringify(focus)}`);
  for (const id of right.ticked) await page.enter("checkbox", text(view.checklist, id), {}, "Space");
}

export async function calibrate(page, _say, view, right) {
  for (const [nth, card] of view.cards.entries()) {
    const level = view.levels.find(({ id }) => id === String(right.scores[card.id]));
    await page.choose(`${level.id} ${level.text}`, { nth });
  }
}

export async function pdca(page, say, view, right) {
  for (const [nth, action] of view.actions.entries()) {
    await page.choose(say(`exercise-pdca-${right.phases[action.id]}`), { nth });
    await page.select(say("exercise-pdca-owner"), text(view.owners, right.owners[action.id]), { nth });
    await page.select(say("exercise-pdca-due"), text(view.dues, right.dues[action.id]), { nth });
  }
}

/** What the last button of an exercise is called. */
export const lastButton = (kind) => (kind === "sheet" ? "exercise-sheet-compared" : "exercise-check");
