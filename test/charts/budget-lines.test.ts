import { expect, test } from "vitest";
import { budgetLines, rateWords } from "../../src/charts/budget-lines.ts";
import { zh } from "../../src/language/zh.ts";
import {
  printedReasonsSql,
  toPrintedReason,
} from "../../src/queries/printed-reasons.ts";
import {
  spendingRowsSql,
  toSpendingRow,
} from "../../src/queries/spending-rows.ts";
import { openTestDatabase } from "../database.ts";

const opened = openTestDatabase();
const rows = opened.then(async (database) =>
  (await database.rows(spendingRowsSql, [])).map(toSpendingRow),
);
const reasons = opened.then(async (database) =>
  (await database.rows(printedReasonsSql, [])).map(toPrintedReason),
);

test("the totals' rates are the published ones", async () => {
  const rates = budgetLines(await rows, "total", [], zh).map((line) => [
    line.place.report,
    line.rate?.toFixed(2),
  ]);
  expect(Object.fromEntries(rates)).toEqual({
    "hongshan-2021-final": "90.15",
    "jianghan-2022-final": "239.19",
    "wuchang-2021-final": "202.99",
    "wuchang-2024-final": "3397.85",
  });
});

test("a line says why it differs, in the report's words, with the way there", async () => {
  const lines = budgetLines(await rows, "class", await reasons, zh);
  const of = (report: string, code: string) =>
    lines
      .find((line) => line.place.report === report && line.code === code)
      ?.reasons.map(({ of, text, line }) => [of, text, line]);
  expect(of("wuchang-2021-final", "211")).toEqual([
    ["", "年中调整预算，增加企业政策兑现资金605万元", 222],
  ]);
  // This report speaks of its items only.
  expect(of("jianghan-2022-final", "210")).toEqual([
    [
      "突发公共卫生事件应急处理",
      "因新冠疫情防控工作，紧急接管隔离酒店，追加隔离酒店防疫经费支付防疫费用",
      473,
    ],
  ]);
});

test("a class budgeted at 0 has no rate, and says so", async () => {
  const science = budgetLines(await rows, "class", [], zh).find(
    ({ place, code }) =>
      place.report === "wuchang-2021-final" && code === "206",
  );
  expect(science?.rate).toBeNull();
  expect(science && rateWords(science, zh)).toBe("年初为 0");
});
