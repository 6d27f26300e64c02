import { expect, test } from "vitest";
import {
  chosenDefinition,
  chosenRows,
  sortRows,
} from "../../src/views/choice.ts";
import { reportOfFact } from "../../src/views/source/report-of-fact.ts";
import { madeValue } from "../charts/made-value.ts";

const rows = [
  madeValue({ districtId: "a", year: 2021, value: 5 }),
  madeValue({ districtId: "b", year: 2022, value: 9, kind: "budget" }),
  madeValue({ districtId: "c", year: 2024, value: null, reason: "no-staff" }),
];

test("leaves everything where nothing is chosen", () => {
  expect(chosenRows(rows, { district: [], year: [], kind: "all" })).toEqual(
    rows,
  );
});

test("keeps what every picker allows", () => {
  expect(
    chosenRows(rows, { district: ["a", "b"], year: [2022], kind: "all" }),
  ).toEqual([rows[1]]);
  expect(chosenRows(rows, { district: [], year: [], kind: "final" })).toEqual([
    rows[0],
    rows[2],
  ]);
});

test("sorts by value with the missing last", () => {
  expect(sortRows(rows, "value").map(({ districtId }) => districtId)).toEqual([
    "b",
    "a",
    "c",
  ]);
  expect(sortRows(rows, "year").map(({ year }) => year)).toEqual([
    2024, 2022, 2021,
  ]);
});

test("shows a metric by parts as a whole in the trend", () => {
  const asked = {
    metric: "budget-completion-rate",
    definition: "by-class",
  } as const;
  expect(chosenDefinition({ ...asked, view: "compare" }).id).toBe("by-class");
  expect(chosenDefinition({ ...asked, view: "trend" }).id).toBe("total");
});

test("finds a fact's report by the longest id that begins it", () => {
  const reports = ["wuchang-2021-final", "wuchang-2021-final-2"];
  expect(reportOfFact("wuchang-2021-final-2/payout", reports)).toBe(
    "wuchang-2021-final-2",
  );
  expect(reportOfFact("wuchang-2021-final/payout", reports)).toBe(
    "wuchang-2021-final",
  );
  expect(reportOfFact("elsewhere/payout", reports)).toBeUndefined();
});
