// `npm start`: installs what is missing, builds, opens Sala. `npm start -- --release` builds it as shipped.
import { run, say } from "./run.mjs";
import { setupBuild } from "./setup.mjs";

if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  console.error(
    "There is no display to open a window on. `npm run demo` makes certificates and a report without one.",
  );
  process.exit(1);
}

await setupBuild();
say("Building the screens");
run("npx", ["vite", "build", "ui", "--logLevel", "warn"]);
say("Building and opening Sala (the first build takes some minutes)");
const release = process.argv.includes("--release") ? ["--release"] : [];
run("cargo", ["run", "--quiet", "-p", "sala-desktop", "--features", "custom-protocol", ...release]);
