// Doing one exercise of each kind by keyboard alone: Tab, arrows, Space and Enter, and letters where text is written.
// `view` is what the screen shows; `right` the right answer.
import { calibrate, lastButton, pdca, sheet, timeline } from "./stepwise.mjs";

const text = (list, id) => list.find((one) => one.id === id).text;

async function spot(page, _say, view, right) {
  for (const id of right.marked) {
    await page.enter("button", view.stretches.find((stretch) => stretch.id === id).text, {}, "Space");
  }
}

async function rewrite(page, say, view, right) {
  await page.tabTo("textbox", say("exercise-rewrite-yours"));
  await page.key("Control", "a");
  await page.type(right.text);
  for (const id of right.ticked) await page.enter("checkbox", text(view.checklist, id), {}, "Space");
}

async function classify(page, say, view, right) {
  // Cards come one after the other, in the order they are shown.
  for (const card of view.cards) {
    if (!(await page.says(card.text))) throw new Error(`the card “${card.text}” does not come`);
    await page.enter("button", text(view.bins, right.placed[card.id]), {}, "Enter");
  }
  await page.says(say("exercise-classify-all"));
}

async function order(page, say, view, right) {
  const now = view.steps.map((step) => step.id);
  for (const [place, id] of right.steps.entries()) {
    const name = say("exercise-order-up", { step: text(view.steps, id) });
    for (let at = now.indexOf(id); at > place; at -= 1) {
      await page.enter("button", name);
      now.splice(at, 1);
      now.splice(at - 1, 0, id);
    }
  }
  // An order that happens to be right is moved there and back.
  if (now.join() === view.steps.map((step) => step.id).join()) {
    await page.enter("button", say("exercise-order-up", { step: text(view.steps, now[1]) }));
    await page.enter("button", say("exercise-order-down", { step: text(view.steps, now[1]) }));
  }
}

async function matching(page, _say, view, right) {
  for (const left of view.left) {
    const partners = right.pairs.filter(([from]) => from === left.id).map(([, to]) => to);
    const summary = await page.tabTo("summary", left.text);
    const open = await page.browser.execute((element) => element.parentElement.open, summary);
    if (!open) await page.key("Enter");
    for (const partner of partners) {
      if (view.most === 1) await page.choose(text(view.right, partner));
      else await page.enter("checkbox", text(view.right, partner), {}, "Space");
    }
  }
}

async function branch(page, _say, view, right, ask) {
  let node = view.start;
  for (const [place, option] of right.path.entries()) {
    await page.enter("button", text(node.options, option));
    const story = (await ask()).story;
    node = story[place]?.next;
  }
}

async function verify(page, say, view, right) {
  for (const [nth, claim] of view.claims.entries()) {
    await page.choose(say(`exercise-verify-${right.verdicts[claim.id]}`), { nth });
  }
}

async function claim(page, say, view, right) {
  for (const [nth, one] of view.claims.entries()) {
    await page.choose(text(view.verdicts, right.verdicts[one.id]), { nth });
    if (view.shelf.length === 0) continue;
    // The choice of a note comes up when the verdict is chosen.
    const note = view.shelf.find((note) => note.id === right.sources[one.id]);
    await page.choose(note?.title ?? say("exercise-claim-no-source"), { nth });
  }
}

async function table(page, _say, view, right) {
  let nth = -1;
  for (const { id, asks, text: question } of view.questions) {
    const answer = right.answers[id];
    if (asks === "group") {
      await page.choose(text(view.groups, answer), { nth: (nth += 1) });
    } else {
      await page.tabTo("textbox", question);
      // As people here write: Khmer digits, a comma, a blank and a percent sign.
      const khmer = answer.replace(/[0-9]/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));
      await page.type(khmer.replace(".", ",") + (asks === "percent" ? " %" : ""));
    }
  }
}

async function repair(page, say, view, right) {
  let nth = -1;
  for (const [place, line] of view.lines.entries()) {
    const fix = right.marked[line.id];
    if (fix === undefined) continue;
    await page.enter("checkbox", say("exercise-repair-line", { number: place + 1 }), {}, "Space");
    await page.choose(text(view.fixes, fix), { nth: (nth += 1) });
  }
}

async function triage(page, _say, view, right) {
  for (const [nth, card] of view.cards.entries()) {
    await page.choose(text(view.actions, right.actions[card.id]), { nth });
    await page.choose(text(view.urgencies, right.urgencies[card.id]), { nth });
  }
}

async function label(page, _say, view, right) {
  for (const [nth, one] of view.cases.entries())
    await page.choose(text(view.lines, right.chosen[one.id]), { nth });
}

const PRESSES = { yes: 1, ask: 2, no: 3 };

async function grid(page, say, view, right) {
  if (await page.look("gridcell", null, { most: 300 })) await wideGrid(page, view, right);
  else await narrowGrid(page, say, view, right);
}

async function wideGrid(page, view, right) {
  await page.tabTo("gridcell", null);
  for (const [down, row] of view.rows.entries()) {
    for (const [step, column] of view.columns.entries()) {
      for (let press = 0; press < PRESSES[right.cells[row.id][column.id]]; press += 1)
        await page.key("Space");
      if (step < view.columns.length - 1) await page.key("Right");
    }
    if (down === view.rows.length - 1) return;
    await page.key("Down");
    for (let step = 1; step < view.columns.length; step += 1) await page.key("Left");
  }
}

async function narrowGrid(page, say, view, right) {
  for (const row of view.rows) {
    const summary = await page.tabTo("summary", row.text);
    if (!(await page.browser.execute((element) => element.parentElement.open, summary)))
      await page.key("Enter");
    for (const [nth, column] of view.columns.entries()) {
      await page.choose(say(`exercise-grid-${right.cells[row.id][column.id]}`), { nth });
    }
  }
}

const walks = {
  spot,
  rewrite,
  classify,
  order,
  match: matching,
  branch,
  verify,
  grid,
  label,
  claim,
  table,
  repair,
  triage,
  timeline,
  sheet,
  calibrate,
  pdca,
};

/** Answers an exercise rightly and checks the answer, by keyboard alone. `ask` gives the exercise as the core knows it. */
export async function walk(page, say, right, ask) {
  const { view } = await ask();
  await walks[view.kind](page, say, view, right, ask);
  if (view.kind !== "branch") await page.enter("button", say(lastButton(view.kind)));
}
