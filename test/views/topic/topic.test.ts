import { expect, test } from "vitest";
import { en } from "../../../src/language/en.ts";
import { zh } from "../../../src/language/zh.ts";
import { metricIds } from "../../../src/metrics/catalogue.ts";
import { pers } from "../../../src/metrics/per.ts";
import {
  type ConceptRow,
  conceptRowsSql,
  toConceptRow,
} from "../../../src/queries/concept-rows.ts";
import { budgetPhases } from "../../../src/queries/known-words.ts";
import {
  metricValuesSql,
  toMetricValue,
} from "../../../src/queries/metric-values.ts";
import {
  reportListSql,
  toReportEntry,
} from "../../../src/queries/report-list.ts";
import { readAddress } from "../../../src/views/address.ts";
import {
  conceptEntries,
  pickerGroups,
} from "../../../src/views/topic/concept-entries.ts";
import {
  keyOf,
  parseConceptKey,
  writeConceptKey,
} from "../../../src/views/topic/concept-key.ts";
import { conceptTopic, metricTopic } from "../../../src/views/topic/topic.ts";
import { openTestDatabase } from "../../database.ts";
import { madeReport, madeTables } from "../../fixture.ts";

const published = openTestDatabase();

async function read(database = published) {
  const open = await database;
  return {
    database: open,
    rows: (await open.rows(conceptRowsSql, [])).map(toConceptRow),
    reports: (await open.rows(reportListSql, [])).map(toReportEntry),
  };
}

const keysOf = (rows: readonly ConceptRow[]) => [
  ...new Set(rows.map((row) => writeConceptKey(keyOf(row)))),
];

test("every concept's statement gives the page's own figures, whatever it is set against", async () => {
  const { database, rows, reports } = await read();
  let compared = 0;
  const cases = keysOf(rows).flatMap((concept) =>
    pers.flatMap((per) =>
      budgetPhases.map((budget) => ({ concept, fund: null, per, budget })),
    ),
  );
  for (const of of cases) {
    const topic = conceptTopic(rows, reports, of, zh);
    if (!topic?.pers.includes(of.per) || topic.budget !== of.budget) continue;
    const answer = await database.rows(topic.sql, []);
    const told = answer.flatMap(({ report, year, phase, value }) =>
      value === null ? [] : [`${report} ${year} ${phase} ${value}`],
    );
    const shown = topic.rows.flatMap((row) =>
      row.value === null
        ? []
        : [`${row.report} ${row.year} ${row.phase} ${row.value}`],
    );
    expect(shown.toSorted(), JSON.stringify(of)).toEqual(told.toSorted());
    compared += shown.length;
  }
  expect(compared).toBeGreaterThan(1_500);
}, 120_000);

test("a metric's statement gives the metric's figures and no other", async () => {
  const { database } = await read();
  const rows = (await database.rows(metricValuesSql, [])).map(toMetricValue);
  for (const metric of metricIds) {
    const address = { ...readAddress(""), metric };
    const topic = metricTopic(rows, address, en);
    const answer = await database.rows(topic.sql, []);
    const values = (of: readonly { readonly value?: unknown }[]) =>
      of.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    expect(values(topic.rows).toSorted()).toEqual(values(answer).toSorted());
    expect(values(answer).length).toBeGreaterThan(0);
  }
});

test("every concept is once in the picker, under one of its groups, by a name of its own", async () => {
  const { rows } = await read();
  for (const words of [zh, en]) {
    const entries = conceptEntries(rows, words);
    expect(entries.map(({ id }) => id).toSorted()).toEqual(
      keysOf(rows).toSorted(),
    );
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
    expect(entries.every(({ group }) => pickerGroups.includes(group))).toBe(
      true,
    );
  }
});

test("reads back the concept that a link names", () => {
  for (const key of [
    { concept: "three-public.total", part: "" },
    { concept: "expenditure.by-function", part: "2010350" },
    { concept: "project", part: "企业服务：专项 (一)" },
  ])
    expect(parseConceptKey(writeConceptKey(key))).toEqual(key);
  expect(parseConceptKey("Robert'); DROP TABLE facts")).toBeNull();
});

const made = openTestDatabase(
  madeTables(
    madeReport("a", 2021, "final", [
      { concept: "expenditure.total", value: 400 },
      { concept: "expenditure.project", value: 0 },
      { concept: "staff.active", value: 8, unit: "persons" },
      { concept: "three-public.total", value: 40, status: "repaired" },
      {
        concept: "three-public.total",
        value: 10,
        fund: "fiscal",
        quality: "fail",
      },
    ]),
    madeReport("b", 2021, "final", [
      { concept: "three-public.total", value: 5, fund: "fiscal" },
    ]),
  ),
);

test.for([
  ["amount", "yuan", 40, null],
  ["total", "percent", 10, null],
  ["head", "yuan", 5, null],
  ["project", "percent", null, "zero-denominator"],
] as const)("sets an amount against %s", async ([per, unit, value, reason]) => {
  const { rows, reports } = await read(made);
  const of = {
    concept: "three-public.total",
    fund: "all" as const,
    per,
    budget: null,
  };
  const topic = conceptTopic(rows, reports, of, zh);
  expect(topic?.rows).toMatchObject([
    { districtId: "a", unit, value, reason, own: true, status: "repaired" },
    { districtId: "b", unit, value: null, reason: "not-printed" },
  ]);
});

test("opens on the fund that most reports print, and takes the one asked for", async () => {
  const { rows, reports } = await read(made);
  const of = {
    concept: "three-public.total",
    fund: null,
    per: "amount",
    budget: null,
  } as const;
  expect(conceptTopic(rows, reports, of, zh)).toMatchObject({
    fund: "fiscal",
    funds: ["all", "fiscal"],
  });
});

test("offers no base that a concept is itself, and none for what is no money", async () => {
  const { rows, reports } = await read(made);
  const persOf = (concept: string) =>
    conceptTopic(
      rows,
      reports,
      { concept, fund: null, per: "head", budget: null },
      zh,
    )?.pers;
  expect(persOf("expenditure.total")).toEqual(["amount", "project", "head"]);
  expect(persOf("staff.active")).toEqual(["amount"]);
  expect(persOf("income.total")).toBeUndefined();
});

test("follows what every report words its own way, apart for each of the year's budgets", async () => {
  const { rows, reports } = await read();
  const topicOf = (concept: string, budget: "full-year-budget" | null) =>
    conceptTopic(
      rows,
      reports,
      { concept, fund: null, per: "amount", budget },
      zh,
    );
  const valuesOf = (concept: string, budget: "full-year-budget" | null) =>
    topicOf(concept, budget)?.rows.flatMap(({ kind, value, report }) =>
      value === null || report !== "wuchang-2024-final"
        ? []
        : [`${kind} ${value}`],
    );
  // Line 868 of the report: target 12, reached 70.
  expect(
    valuesOf("evaluation.indicator:区企服工作经费/主流媒体发布新闻报道", null),
  ).toEqual(["final 70", "budget 12"]);
  const project = "project:区企服工作经费";
  expect(topicOf(project, null)?.budgets).toEqual(["full-year-budget"]);
  expect(topicOf(project, null)?.reading).not.toContain("全年预算数");
  expect(valuesOf(project, "full-year-budget")).toHaveLength(2);
});
