// Claims: each is said as it is found true or false; the last line counts them.

/** A list of claims about one thing. */
export class Claims {
  passed = 0;
  failed = 0;

  /** Says that a claim holds, or what speaks against it. */
  that(claim, holds, against = "") {
    if (holds) {
      this.passed += 1;
      console.log(`✓ ${claim}`);
    } else {
      this.failed += 1;
      console.log(`✗ ${claim}`);
      for (const line of [against].flat().filter(Boolean)) console.log(`    ${line}`);
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

  /** Says how it came out; the process ends with 1 when a claim failed. */
  end() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}

/** Stops a walk that cannot go on. */
export function must(holds, sentence) {
  if (!holds) throw new Error(sentence);
}
