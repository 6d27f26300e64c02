import { expect, test } from "vitest";
import type { Observation } from "../../src/vocabulary/fact.ts";
import { factIn, printed, reconciled } from "./made.ts";

const basic = "expenditure.by-function.basic";
const project = "expenditure.by-function.project";

function row(
  code: string,
  total: string,
  column: typeof basic | typeof project,
): readonly Observation[] {
  const rest = { code, name: code, place: "table" } as const;
  return [
    printed("expenditure.by-function", total, rest),
    printed(column, total, rest),
  ];
}

/** Rows whose money stands under 项目支出, though all but 150 of the total is basic expenditure. */
const shifted = [
  printed("expenditure.total", "1,150.00"),
  printed("expenditure.basic", "1,000.00"),
  printed("expenditure.basic.share", "86.96%"),
  printed("expenditure.project", "1,150.00", { place: "table" }),
  ...row("201", "1,000.00", project),
  ...row("20113", "1,000.00", project),
  ...row("2011308", "1,000.00", project),
  ...row("221", "150.00", project),
];

test("holds no row of a column for checked whose total fails", () => {
  const found = reconciled(shifted);
  expect(factIn(found, "expenditure.project").quality).toBe("fail");
  for (const code of ["201", "20113", "2011308", "221"])
    expect(factIn(found, project, { code }).quality).toBe("not-evaluated");
});

test("holds a row for checked that another place prints alike", () => {
  const found = reconciled([
    ...shifted,
    printed(project, "150.00", { code: "221", name: "221" }),
  ]);
  expect(factIn(found, project, { code: "221" }).quality).toBe("pass");
  expect(factIn(found, project, { code: "201" }).quality).toBe("not-evaluated");
});

test("holds no item of a column for checked whose class fails there", () => {
  const found = reconciled([
    ...row("201", "900.00", basic),
    ...row("20113", "1,000.00", basic),
    printed("expenditure.by-function.basic", "500.00", {
      code: "2011301",
      name: "2011301",
      place: "table",
    }),
    printed("expenditure.by-function.basic", "500.00", {
      code: "2011350",
      name: "2011350",
      place: "table",
    }),
  ]);
  expect(factIn(found, basic, { code: "201" }).quality).toBe("fail");
  expect(factIn(found, basic, { code: "2011350" }).quality).toBe(
    "not-evaluated",
  );
});

test("takes a row's only figure for checked in its total, not in its column", () => {
  const found = reconciled([
    ...row("2011308", "1,000.00", project),
    ...row("2210201", "150.00", basic),
  ]);
  const total = "expenditure.by-function";
  expect(factIn(found, total, { code: "2011308" }).quality).toBe("pass");
  expect(factIn(found, project, { code: "2011308" }).quality).toBe(
    "not-evaluated",
  );
});

test("takes an only item for checked with the account above it", () => {
  const found = reconciled([
    printed("expenditure.basic", "350.00", { place: "table" }),
    ...row("208", "200.00", basic),
    ...row("221", "150.00", basic),
    ...row("22102", "150.00", basic),
    ...row("2210201", "150.00", basic),
  ]);
  for (const code of ["221", "22102", "2210201"])
    expect(factIn(found, basic, { code }).quality).toBe("pass");
});

test("lays a column's gap to the row that only its own figure speaks for", () => {
  const found = reconciled([
    printed("expenditure.project", "1,000.00", { place: "table" }),
    printed("expenditure.project", "1,000.00"),
    ...row("201", "1,100.00", basic).slice(0, 1),
    ...row("201", "100.00", basic).slice(1),
    ...row("201", "1,000.00", project).slice(1),
    ...row("221", "50.00", project),
    ...row("22102", "50.00", project),
    ...row("2210201", "50.00", project),
  ]);
  expect(factIn(found, "expenditure.project").quality).toBe("pass");
  expect(factIn(found, project, { code: "201" }).quality).toBe("pass");
  expect(factIn(found, project, { code: "221" }).quality).toBe("fail");
  for (const code of ["22102", "2210201"])
    expect(factIn(found, project, { code }).quality).toBe("not-evaluated");
});
