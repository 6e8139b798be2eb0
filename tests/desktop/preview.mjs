// The preview of an author: the real window on a copy of the content, which is changed, broken and mended on the disk.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { output, root } from "../tasks/run.mjs";
import { must } from "../ui/claims.mjs";
import { folder } from "../ui/places.mjs";
import { speaker } from "../ui/words.mjs";
import { binary, Home, openApp } from "./app.mjs";

const LESSON = "a3/hidden-identifiers";
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A copy of the content whose lesson can be given another first heading. */
function author() {
  const path = join(folder("content"), "content");
  cpSync(join(root, "content"), path, { recursive: true });
  const file = join(path, "modules/a3/en/lessons/hidden-identifiers.md");
  const text = readFileSync(file, "utf8");
  const save = (heading) => writeFileSync(file, text.replace(/^## .*$/m, `## ${heading}`));
  return { path, save };
}

/** Whether a window of the display comes to have this title. */
async function titled(display, title) {
  const env = { ...process.env, DISPLAY: display.name };
  const pattern = `^${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
  for (let tries = 0; tries < 50; tries += 1) {
    if (output("xdotool", ["search", "--name", pattern], { env })) return true;
    await pause(200);
  }
  return false;
}

/** Opens the preview, then saves as an author does. */
export async function previewed(claims, display) {
  const en = speaker("en");
  const { path, save } = author();
  const home = new Home();
  const app = await openApp(display, home, ["--preview", path, "--lesson", LESSON]);
  const { page } = app;
  await claims.does("a preview opens the lesson, and the title says that it is one", async () => {
    must((await page.text()).includes(en("frame-learn")), "nobody is there");
    must(await page.look("heading", "No name, and still one person"), "it is another page");
    must(await titled(display, en("preview-title")), "the title does not say so");
  });
  await claims.does("a heading that is saved on the disk comes into the window", async () => {
    save("A heading of this minute");
    must(await page.look("heading", "A heading of this minute", { most: 15_000 }), "it does not come");
  });
  await claims.does("a mistake keeps the page and is counted in the title", async () => {
    save("TODO");
    must(await titled(display, en("preview-mistakes", { count: 1 })), "the title does not say so");
    must(await page.look("heading", "A heading of this minute"), "the page is gone");
  });
  await claims.does("what is mended is shown again, at the same page", async () => {
    save("A mended heading");
    must(await page.look("heading", "A mended heading", { most: 15_000 }), "it does not come");
    must(await titled(display, en("preview-title")), "the title still speaks of mistakes");
  });
  await app.close();
  await claims.does("a preview leaves the records of the laptop alone", () =>
    must(!existsSync(home.database), "it made records"),
  );
  await claims.does("a folder that is broken from the start is refused with file and line", () => {
    save("TODO");
    const { status, stderr } = spawnSync(binary, ["--preview", path], { encoding: "utf8", timeout: 20_000 });
    must(status === 1, `it ended with ${status}`);
    must(/^modules\/a3\/en\/lessons\/hidden-identifiers\.md:\d+: .*TODO/m.test(stderr), stderr);
  });
}
