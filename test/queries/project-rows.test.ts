import { expect, test } from "vitest";
import {
  projectRowsSql,
  toProjectRow,
} from "../../src/queries/project-rows.ts";
import { openTestDatabase } from "../database.ts";

test("lists each project once, with its budget, outturn and score", async () => {
  const database = await openTestDatabase();
  const rows = (await database.rows(projectRowsSql, [])).map(toProjectRow);
  const keys = rows.map(({ report, name }) => `${report} ${name}`);
  expect(new Set(keys).size).toBe(rows.length);
  expect(new Set(rows.map(({ report }) => report)).size).toBe(5);
  expect(
    rows.find(
      ({ report, name }) =>
        report === "wuchang-2021-final" && name === "支持区域发展专项资金",
    ),
  ).toMatchObject({ budget: 119_614_700, executed: 119_614_700, score: 99 });
});
