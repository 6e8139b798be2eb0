import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Reference } from "../generated/Reference";
import { Hint, type Hinted, LINGER, REST } from "./hint.svelte";

// Words of a page, without a page: they are only told apart.
const words = (): HTMLElement => Object.create(null);
const reference: Reference = {
  to: "term",
  id: "x",
  title: "x",
  other: "",
  text: "",
  stale: false,
  as_of: "",
};
const hinted = (): Hinted => ({ reference, beside: words() });

describe("the hint of a marked term", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("document", { activeElement: null });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("comes when the pointer has rested, not when it passes", () => {
    const hint = new Hint();
    const [passed, rested] = [hinted(), hinted()];
    hint.rest(passed);
    vi.advanceTimersByTime(REST - 1);
    hint.leave();
    hint.rest(rested);
    expect(hint.shown).toBeNull();
    vi.advanceTimersByTime(REST);
    expect(hint.shown).toBe(rested);
  });

  it("comes with the focus at once, and stays while the focus is there", () => {
    const hint = new Hint();
    const focused = hinted();
    vi.stubGlobal("document", { activeElement: focused.beside });
    hint.show(focused);
    hint.leave();
    vi.advanceTimersByTime(10 * LINGER);
    expect(hint.shown).toBe(focused);
  });

  it("can be reached with the pointer, and goes when the pointer leaves it", () => {
    const hint = new Hint();
    hint.show(hinted());
    hint.leave();
    vi.advanceTimersByTime(LINGER - 1);
    hint.stay();
    vi.advanceTimersByTime(10 * LINGER);
    expect(hint.shown).not.toBeNull();
    hint.leave();
    vi.advanceTimersByTime(LINGER);
    expect(hint.shown).toBeNull();
  });

  it("does not come back by itself once it was put away", () => {
    const hint = new Hint();
    hint.rest(hinted());
    hint.close();
    vi.advanceTimersByTime(10 * REST);
    expect(hint.shown).toBeNull();
  });
});
