import fc from "fast-check";
import { expect, test } from "vitest";
import {
  numberPattern,
  readAmount,
  yuanPer,
} from "../../src/document/number.ts";
import { moneyUnits, toNumber } from "../../src/vocabulary/amount.ts";

test.each([
  ["13747.18", 137_471_800],
  ["13,747.18", 137_471_800],
  ["0", 0],
  ["00", 0],
  ["1", 10_000],
  ["-3.5", -35_000],
  ["0.0001", 1],
])("reads %s 万元 as %d yuan", (printed, yuan) => {
  const amount = readAmount(printed, "yuan", 10_000n);
  expect(amount && toNumber(amount)).toBe(yuan);
});

test.each([
  "",
  "-",
  ".",
  "1.",
  ".5",
  "1.2.3",
  "1-2",
  "一",
  "1 2",
  "1e5",
  ",",
  "9".repeat(19),
])("takes %j for no number", (printed) => {
  expect(readAmount(printed, "yuan")).toBeUndefined();
});

test("tells the size of the last printed digit", () => {
  const step = (printed: string) => readAmount(printed, "yuan", 10_000n)?.step;
  expect(step("5")).toBe(1_000_000n);
  expect(step("5.1")).toBe(100_000n);
  expect(step("5.10")).toBe(10_000n);
  expect(step("5.1234567890")).toBe(1n);
});

test("counts persons and things exactly", () => {
  expect(readAmount("13", "persons")?.step).toBe(0n);
  expect(readAmount("13", "count")?.step).toBe(0n);
});

test("reads back any amount of money, however it is set", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 15n }),
      fc.boolean(),
      fc.boolean(),
      (fen, separators, negative) => {
        const whole = String(fen / 100n);
        const printed = `${negative ? "-" : ""}${
          separators ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole
        }.${String(fen % 100n).padStart(2, "0")}`;
        expect(readAmount(printed, "yuan")?.grains).toBe(negative ? -fen : fen);
        expect(new RegExp(`^${numberPattern}$`).test(printed)).toBe(true);
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});

test("knows every printed unit of money", () => {
  for (const { printed, yuan } of moneyUnits)
    expect(yuanPer(printed)).toBe(yuan);
  expect(yuanPer("美元")).toBeUndefined();
});
