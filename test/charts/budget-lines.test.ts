import { expect, test } from "vitest";
import { budgetLines, rateWords } from "../../src/charts/budget-lines.ts";
import { zh } from "../../src/language/zh.ts";
import {
  spendingRowsSql,
  toSpendingRow,
} from "../../src/queries/spending-rows.ts";
import { openTestDatabase } from "../database.ts";

const rows = openTestDatabase().then(async (database) =>
  (await database.rows(spendingRowsSql, [])).map(toSpendingRow),
);

test("the totals' rates are the published ones", async () => {
  const rates = budgetLines(await rows, "total", zh).map((line) => [
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

test("a class budgeted at 0 has no rate, and says so", async () => {
  const science = budgetLines(await rows, "class", zh).find(
    ({ place, code }) =>
      place.report === "wuchang-2021-final" && code === "206",
  );
  expect(science?.rate).toBeNull();
  expect(science && rateWords(science, zh)).toBe("年初为 0");
});
