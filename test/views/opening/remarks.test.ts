import { expect, test } from "vitest";
import { figureWords } from "../../../src/charts/mark-words.ts";
import { en } from "../../../src/language/en.ts";
import type { Words } from "../../../src/language/zh.ts";
import { zh } from "../../../src/language/zh.ts";
import type { MetricValue } from "../../../src/queries/metric-values.ts";
import { remarkSentence } from "../../../src/views/opening/RemarkList.tsx";
import { type Remark, remarks } from "../../../src/views/opening/remarks.ts";
import { madeValue } from "../../charts/made-value.ts";

const share = (districtId: string, value: number | null, year = 2021) =>
  madeValue({
    districtId,
    value,
    year,
    numeratorFact: `${districtId}-${year}`,
  });
const rate = (districtId: string, value: number, year = 2021) =>
  madeValue({
    districtId,
    value,
    year,
    metric: "budget-completion-rate",
    definition: "total",
  });

const say = (remark: Remark, words: Words) =>
  remarkSentence(
    remark,
    (value, unit) => `[${figureWords(value, unit, words)}]`,
    words,
  ).join("");
const ids = (rows: readonly MetricValue[]) => rows.map(({ report }) => report);

test("says nothing of no centre, and of one centre that never changed", () => {
  expect(remarks([], [])).toEqual([]);
  const one = [share("a", 50)];
  expect(remarks(one, ids(one))).toEqual([]);
});

test("names the metric that differs most for the size of its median", () => {
  const rows = [
    ...[share("a", 50), share("b", 60)],
    ...[rate("a", 90), rate("b", 900), rate("c", 100)],
  ];
  const said = remarks(rows, ids(rows));
  expect(said).toMatchObject([
    { kind: "spread", count: 3, median: 100, high: { value: 900 } },
  ]);
  expect(said.map((remark) => say(remark, en))).toEqual([
    "Centres differ most in budget completion rate: A 2021 [90.00%], B 2021 [900.00%] (median of 3 centres: 100.00%).",
  ]);
});

test("puts a doubtful figure second, and never calls it the largest", () => {
  const doubtful = madeValue({
    districtId: "b",
    metric: "sme-procurement-share",
    definition: "sme",
    value: 163.47,
    numerator: 2_261_500,
    denominator: 1_383_400,
  });
  const rows = [share("a", 50), share("b", 60), doubtful];
  const [first, second] = remarks(rows, ids(rows));
  expect(first).toMatchObject({ kind: "spread", high: { value: 60 } });
  expect(second && say(second, zh)).toBe(
    "b区 2021 的中小企业采购占比 [163.47%] 存疑：所印的 [226.15 万元] 大于作为整体的 [138.34 万元]。",
  );
});

test("says of a lone centre what changed, by its factor and in points", () => {
  const rows = [
    ...[share("a", 50, 2021), share("a", 75, 2023)],
    ...[rate("a", 100, 2021), rate("a", 120, 2023)],
  ];
  const said = remarks(rows, ["a-2023"]);
  expect(said).toHaveLength(1);
  expect(said.map((remark) => say(remark, en))).toEqual([
    "The largest change is A's policy-payout share: [50.00%] in 2021, [75.00%] in 2023 (+25.00 points).",
  ]);
});

test("leaves changes below a tenth unsaid", () => {
  const rows = [share("a", 100, 2021), share("a", 95, 2022)];
  expect(remarks(rows, ["a-2022"])).toEqual([]);
});

test("says at most two things of forty centres", () => {
  const rows = Array.from({ length: 40 }, (_, index) =>
    share(`d${index}`, index === 7 ? 130 : 20 + index),
  );
  const said = remarks(rows, ids(rows));
  expect(said.map(({ kind }) => kind)).toEqual(["spread", "doubt"]);
  expect(said[0]).toMatchObject({ count: 39, high: { value: 59 } });
});
