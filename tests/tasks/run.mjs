// Small parts that all tasks use: run a program and stop at its first failure, say what is happening, find free ports.
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Says what is about to happen. */
export function say(text) {
  console.log(`\n▸ ${text}`);
}

/** Stops with one sentence. */
export function stop(text) {
  console.error(`\n✗ ${text}`);
  process.exit(1);
}

/** Runs a program in the repository and stops when it fails. */
export function run(program, args, options = {}) {
  const { env, ...rest } = options;
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: "inherit",
    ...rest,
    env: { ...process.env, ...env },
  });
  if (done.error) stop(`${program} could not be started: ${done.error.message}`);
  if (done.status !== 0) stop(`${[program, ...args].join(" ")} failed`);
}

/** What a program prints, or null when it fails. */
export function output(program, args, options = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return done.status === 0 ? done.stdout : null;
}

/** Starts a program that goes on, in a process group of its own. */
export function launch(program, args, options = {}) {
  const { env, ...rest } = options;
  return spawn(program, args, {
    cwd: root,
    detached: true,
    stdio: "ignore",
    ...rest,
    env: { ...process.env, ...env },
  });
}

/** Ends a program started with `launch`, children included. */
export function end(child, signal = "SIGTERM") {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** A port nobody uses now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until a URL answers, at most so many milliseconds. */
export async function answering(url, most = 20_000) {
  const until = Date.now() + most;
  while (Date.now() < until) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  stop(`${url} does not answer`);
}
