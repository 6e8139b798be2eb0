// Runs a script where there is no network but the machine's own loop, if the system allows that.
import { spawnSync } from "node:child_process";
import { root } from "../tasks/run.mjs";

const MARK = "SALA_TEST_ALONE";
const up =
  "ip link set lo up 2>/dev/null || python3 -c \"import fcntl,socket,struct; s=socket.socket(); fcntl.ioctl(s, 0x8914, struct.pack('16sH14s', b'lo', 73, b''))\"";

/** Whether this process already runs without a network. */
export const isAlone = process.env[MARK] === "1";

/** Runs this very script again without a network and ends with its result; returns only when that is not allowed. */
export function alone() {
  const ways = process.getuid() === 0 ? [["-n"]] : [["-r", "-n"]];
  for (const way of ways) {
    const probe = spawnSync("unshare", [...way, "sh", "-c", up]);
    if (probe.status !== 0) continue;
    const again = [process.execPath, ...process.argv.slice(1)];
    const done = spawnSync("unshare", [...way, "sh", "-c", `${up}; exec "$@"`, "sh", ...again], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, [MARK]: "1" },
    });
    process.exit(done.status ?? 1);
  }
}
