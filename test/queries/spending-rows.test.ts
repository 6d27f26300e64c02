import { expect, test } from "vitest";
import { compositionParts } from "../../src/charts/composition-parts.ts";
import { zh } from "../../src/language/zh.ts";
import {
  spendingRowsSql,
  toSpendingRow,
} from "../../src/queries/spending-rows.ts";
import { openTestDatabase } from "../database.ts";

const rows = openTestDatabase().then(async (database) =>
  (await database.rows(spendingRowsSql, [])).map(toSpendingRow),
);

test("gives every report's own year, each fact once", async () => {
  const all = await rows;
  expect(new Set(all.map(({ report }) => report)).size).toBe(5);
  expect(new Set(all.map(({ fact }) => fact)).size).toBe(all.length);
  expect(
    all.every(({ fact, fiscalYear }) => fact.includes(`/${fiscalYear}`)),
  ).toBe(true);
});

test("Wuchang 2021 spent 89.01 % on general public services", async () => {
  const parts = compositionParts(await rows, "function", "", zh).filter(
    ({ report }) => report === "wuchang-2021-final",
  );
  expect(parts[0]).toMatchObject({ code: "201", value: 122_363_300 });
  expect(parts[0]?.share?.toFixed(2)).toBe("89.01");
  expect(parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(
    137_471_800,
    -4,
  );
});

test("drills from a class to its items", async () => {
  const [part] = compositionParts(await rows, "function", "201", zh);
  expect(part?.code).toMatch(/^201\d\d$/);
  const below = compositionParts(await rows, "function", part?.code ?? "", zh);
  expect(below.length).toBeGreaterThan(0);
  expect(below.every(({ divides }) => !divides)).toBe(true);
});

test("counts no project twice, and groups them by what they are", async () => {
  const groups = compositionParts(await rows, "project", "", zh).filter(
    ({ report }) => report === "wuchang-2024-final",
  );
  const value = (code: string) =>
    groups.find((each) => each.code === code)?.value;
  expect(value("payout")).toBe(137_048_000);
  expect(value("programme")).toBe(14_521_900 + 1_500_000);
});
