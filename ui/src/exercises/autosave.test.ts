import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refusal } from "../host/refusal";
import { Autosave } from "./autosave.svelte";

describe("saving by itself", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("only the newest of many quick changes is saved", async () => {
    const save = vi.fn(async () => {});
    const autosave = new Autosave<number>(save);
    autosave.push(1);
    autosave.push(2);
    expect(autosave.status).toBe("saving");
    await vi.advanceTimersByTimeAsync(300);
    expect(save.mock.calls).toEqual([[2]]);
    expect(autosave.status).toBe("saved");
  });

  it("leaving saves what waits at once", async () => {
    const save = vi.fn(async () => {});
    const autosave = new Autosave<string>(save);
    autosave.push("answer");
    expect(await autosave.flush()).toBe(true);
    expect(save).toHaveBeenCalledOnce();
  });

  it("a value that comes while another is saved is saved after it", async () => {
    const seen: number[] = [];
    const autosave = new Autosave<number>(async (value) => {
      seen.push(value);
      if (value === 1) autosave.push(2);
    });
    autosave.push(1);
    await autosave.flush();
    expect(seen).toEqual([1, 2]);
  });

  it("a failed save is told, keeps the value and can be tried again", async () => {
    let broken = true;
    const autosave = new Autosave<number>(async () => {
      if (broken) throw new Refusal("disk-full");
    });
    autosave.push(1);
    expect(await autosave.flush()).toBe(false);
    expect(autosave.status).toBe("error");
    expect(autosave.refusal?.code).toBe("disk-full");
    broken = false;
    expect(await autosave.flush()).toBe(true);
    expect(autosave.status).toBe("saved");
  });
});
