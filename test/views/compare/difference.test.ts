import { expect, test } from "vitest";
import { zh } from "../../../src/language/zh.ts";
import { differenceFrom } from "../../../src/views/compare/difference.ts";
import { differenceWords } from "../../../src/views/compare/difference-words.ts";
import { madeValue } from "../../charts/made-value.ts";

const a2021 = madeValue({ districtId: "a", year: 2021, value: 50 });
const a2023 = madeValue({ districtId: "a", year: 2023, value: 80 });
const b2021 = madeValue({ districtId: "b", year: 2021, value: 60 });
const b2022 = madeValue({ districtId: "b", year: 2022, value: 70 });
const budget = madeValue({ districtId: "b", kind: "budget", value: 90 });
const rows = [a2021, a2023, b2021, b2022, budget];

test("holds a figure against the focus centre's of the same year, or its latest", () => {
  expect(differenceFrom(b2021, rows, "a")?.from).toBe(a2021);
  expect(differenceFrom(b2022, rows, "a")?.from).toBe(a2023);
});

test("holds nothing against itself, against another kind, or against nobody", () => {
  expect(differenceFrom(a2021, rows, "a")).toBeUndefined();
  expect(differenceFrom(budget, rows, "a")).toBeUndefined();
  expect(differenceFrom(b2021, rows, null)).toBeUndefined();
  expect(differenceFrom(b2021, rows, "elsewhere")).toBeUndefined();
  expect(
    differenceFrom(madeValue({ districtId: "b", value: null }), rows, "a"),
  ).toBeUndefined();
});

test("says shares in points, and amounts also in percent", () => {
  const words = (from: number, to: number, unit: "yuan" | "percent") => {
    const focus = madeValue({ districtId: "a", value: from, unit });
    const row = madeValue({ districtId: "b", value: to, unit });
    const found = differenceFrom(row, [focus, row], "a");
    return found && differenceWords(found, zh);
  };
  expect(words(50, 60, "percent")).toBe("比 a区 2021：+10.00 个百分点");
  expect(words(2_000_000, 1_500_000, "yuan")).toBe(
    "比 a区 2021：−50.00 万元（−25.00%）",
  );
  expect(words(0, 1_500_000, "yuan")).toBe("比 a区 2021：+150.00 万元");
});
