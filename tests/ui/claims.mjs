// Claims: each is said as it is found true or false; the last line counts them.

/** A list of claims about one thing. */
export class Claims {
  passed = 0;
  failed = 0;
  /** What was said of those that do not hold. */
  faults = [];

  /** Says that a claim holds, or what speaks against it. */
  that(claim, holds, against = "") {
    if (holds) {
      this.passed += 1;
      console.log(`✓ ${claim}`);
    } else {
      this.failed += 1;
      const lines = [
        `✗ ${claim}`,
        ...[against]
          .flat()
          .filter(Boolean)
          .map((line) => `    ${line}`),
      ];
      this.faults.push(...lines);
      console.log(lines.join("\n"));
    }
    return Boolean(holds);
  }

  /** Does something and claims that it could be done. */
  async does(claim, act) {
    try {
      await act();
      return this.that(claim, true);
    } catch (error) {
      return this.that(
        claim,
        false,
        String(error.stack ?? error)
          .split("\n")
          .slice(0, 4),
      );
    }
  }

  /** Says how it came out, what does not hold once more; the process ends with 1 when a claim failed. */
  end() {
    if (this.faults.length > 0) console.log(`\nOnce more:\n${this.faults.join("\n")}`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}

/** Stops a walk that cannot go on. */
export function must(holds, sentence) {
  if (!holds) throw new Error(sentence);
}
