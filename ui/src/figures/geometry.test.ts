import { describe, expect, it } from "vitest";
import {
  along,
  arc,
  around,
  beside,
  ceiling,
  columns,
  drawings,
  fits,
  fromZero,
  onRing,
  places,
  roomAcross,
  stations,
  turns,
  wordy,
} from "./geometry";

const named = (label: string, note = "") => ({ label, note });

describe("rows of boxes", () => {
  it("are as even as can be", () => {
    expect([2, 3, 4, 5, 6, 7].map((count) => columns(count, 3))).toEqual([2, 3, 2, 3, 3, 3]);
    expect([2, 3, 4, 5, 6, 7].map((count) => columns(count, 4))).toEqual([2, 3, 4, 3, 3, 4]);
  });

  it("turn after each full row, never after the last box", () => {
    expect([0, 1, 2, 3, 4, 5].filter((place) => turns(place, 6, 3))).toEqual([2]);
    expect([0, 1, 2, 3, 4, 5, 6].filter((place) => turns(place, 7, 3))).toEqual([2, 5]);
  });

  it("hold fewer boxes when there is much to read, signs on letters not counted", () => {
    expect(wordy([named("Check"), named("Act", "Keep it.")], 36)).toBe(false);
    expect(wordy([named("Internationalisation")], 36)).toBe(true);
    expect(wordy([named("Act", "x".repeat(37))], 36)).toBe(true);
    expect(wordy([named("ការដាក់ឱ្យប្រើ")], 36)).toBe(false);
  });
});

describe("a ring", () => {
  it("has its stations evenly, the first half on the right, mirrored about the middle", () => {
    for (const count of [3, 4, 5, 6]) {
      const found = stations(count);
      const right = found.filter((station) => station.side === "right");
      expect(right).toHaveLength(Math.ceil(count / 2));
      expect(right.every(({ angle }) => angle >= 0 && angle <= 180)).toBe(true);
      expect(right.reduce((sum, { angle }) => sum + angle - 90, 0)).toBeCloseTo(0);
      expect(found.slice(1).map(({ angle }, place) => angle - (found[place]?.angle ?? 0))).toEqual(
        Array.from({ length: count - 1 }, () => 360 / count),
      );
    }
  });

  it("has the words of each side from the top down in the order their stations lie", () => {
    for (const station of stations(6)) {
      const height = onRing(station.angle, 1).y;
      const beside = stations(6).filter((other) => other.side === station.side);
      expect(beside.filter((other) => onRing(other.angle, 1).y < height - 0.01)).toHaveLength(station.row);
    }
  });

  it("is drawn clockwise, over the far side when a piece is longer than half of it", () => {
    expect(arc(0, 90, 10)).toBe("M0 -10A10 10 0 0 1 10 0");
    expect(arc(0, 270, 10)).toContain("A10 10 0 1 1");
  });
});

describe("a scale", () => {
  it("ends at a round number, percent above the half at the whole", () => {
    expect([0, 7, 44, 640, 15400].map(ceiling)).toEqual([1, 8, 50, 800, 20000]);
    expect(fromZero([44, 31], true).to).toBe(50);
    expect(fromZero([72, 41], true).to).toBe(100);
    expect(fromZero([72, 41], false).to).toBe(80);
    expect(fromZero([0, 0], false)).toEqual({ from: 0, to: 1, ticks: [0, 0.5, 1] });
  });

  it("begins at nothing unless the values lie close together", () => {
    expect(around([72, 57, 41], true).from).toBe(0);
    expect(around([50, 50], true).from).toBe(0);
    const close = around([94.5, 97, 91], true);
    expect(close.from).toBeGreaterThan(80);
    expect(close.from).toBeLessThan(91);
    expect(close.to).toBeLessThanOrEqual(100);
    expect(close.ticks[0]).toBe(close.from);
  });

  it("holds every value, and never draws past its ends", () => {
    const scale = around([94.5, 97, 91], true);
    expect([91, 94.5, 97].every((value) => along(value, scale) > 0 && along(value, scale) <= 100)).toBe(true);
    expect(along(1000, scale)).toBe(100);
    expect(along(0, scale)).toBe(0);
  });
});

describe("what is written beside a point", () => {
  it("stands above a peak and below a valley", () => {
    expect(beside([1, 9, 1], 1)).toEqual({ above: true, lean: "none" });
    expect(beside([9, 1, 9], 1)).toEqual({ above: false, lean: "none" });
  });

  it("leans away from a line that goes on", () => {
    expect(beside([1, 8, 9], 1)).toEqual({ above: true, lean: "start" });
    expect(beside([9, 8, 1], 1)).toEqual({ above: true, lean: "end" });
    expect(beside([9, 2, 1], 1)).toEqual({ above: false, lean: "start" });
  });
});

describe("room for words", () => {
  it("a line runs across where its words fit below its points, else never", () => {
    const points = (count: number, label: string, note = "") =>
      Array.from({ length: count }, () => ({ ...named(label, note), value: "72 %" }));
    expect(roomAcross(points(3, "May"))).toBe(24);
    expect(roomAcross(points(5, "March", "Below the floor"))).not.toBeNull();
    expect(roomAcross(points(12, "September"))).toBeNull();
    expect(roomAcross(points(6, "May", "x ".repeat(45)))).toBeNull();
  });

  it("a value stands above a piece only when the piece is long enough", () => {
    expect(fits(15, "15 %")).toBe(true);
    expect(fits(3, "3 %")).toBe(false);
  });

  it("a value is written with at most two places", () => {
    expect([7, 7.5, 7.25, 7.123].map(places)).toEqual([0, 1, 2, 2]);
  });
});

describe("pieces of a bar", () => {
  it("are told apart without colour", () => {
    expect(new Set(drawings).size).toBe(6);
  });
});
