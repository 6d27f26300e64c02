import { join } from "node:path";
import { expect, test } from "vitest";
import { budgetChart } from "../../src/charts/budget-chart.ts";
import {
  type BudgetLevel,
  budgetLines,
} from "../../src/charts/budget-lines.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { compositionChart } from "../../src/charts/composition-chart.ts";
import {
  compositionParts,
  type Division,
} from "../../src/charts/composition-parts.ts";
import { en } from "../../src/language/en.ts";
import { type Words, zh } from "../../src/language/zh.ts";
import {
  type SpendingRow,
  spendingRowsSql,
  toSpendingRow,
} from "../../src/queries/spending-rows.ts";
import { openTestDatabase } from "../database.ts";
import { madeSpending } from "./made-spending.ts";
import { pictureOf } from "./picture-of.ts";

const published = openTestDatabase().then(async (database) =>
  (await database.rows(spendingRowsSql, [])).map(toSpendingRow),
);

const item = { fund: "general-public-budget" } as const;
/** Every case that a drawing has to tell apart, in two made reports. */
const made: readonly SpendingRow[] = [
  madeSpending({ code: "201", name: "一般公共服务支出", value: 9_000_000 }),
  madeSpending({
    code: "206",
    name: "科学技术支出",
    value: 999_900,
    status: "repaired",
  }),
  madeSpending({
    code: "210",
    name: "卫生健康支出",
    value: 100,
    quality: "fail",
  }),
  madeSpending({
    code: "201",
    name: "一般公共服务支出",
    value: 4_000_000,
    report: "b-2022-budget",
    districtId: "b",
    district: "乙区",
    fiscalYear: 2022,
    kind: "budget",
    phase: "initial-budget",
  }),
  ...(["initial-budget", "final"] as const).flatMap((phase, index) => [
    madeSpending({
      ...item,
      phase,
      code: "201",
      name: "一般公共服务支出",
      value: 5_000_000 * (index + 1),
    }),
    madeSpending({
      ...item,
      phase,
      code: "206",
      name: "科学技术支出",
      value: 1_000_000 * index,
      status: "repaired",
    }),
    madeSpending({
      ...item,
      phase,
      code: "210",
      name: "卫生健康支出",
      value: 10_000 * (9 - index),
    }),
  ]),
  madeSpending({
    ...item,
    phase: "final",
    code: "215",
    name: "资源勘探工业信息等支出",
    value: 700_000,
  }),
];

const districts = ["a", "b", "hongshan", "jianghan", "wuchang"];
const wide = 960;
const phone = 328;

type Drawn = (rows: readonly SpendingRow[]) => Pick<Chart<unknown>, "options">;

function composition(
  by: Division,
  under: string,
  measure: "share" | "amount",
  words: Words,
  width: number,
): Drawn {
  return (rows) =>
    compositionChart(
      compositionParts(rows, by, under, words),
      measure,
      districts,
      words,
      width,
    );
}

function budget(
  level: BudgetLevel,
  words: Words,
  width: number,
  scale?: "log",
): Drawn {
  return (rows) =>
    budgetChart(
      budgetLines(rows, level, [], words),
      districts,
      words,
      width,
      scale,
    );
}

const pictures: Readonly<Record<string, Drawn>> = {
  "composition-function": composition("function", "", "share", zh, wide),
  "composition-function-phone-en": composition(
    "function",
    "",
    "share",
    en,
    phone,
  ),
  "composition-amount-en": composition("function", "", "amount", en, wide),
  "budget-class": budget("class", zh, wide),
  "budget-class-phone-en": budget("class", en, phone),
  "budget-class-log": budget("class", zh, wide, "log"),
  "budget-class-log-phone-en": budget("class", en, phone, "log"),
};

const publishedOnly: Readonly<Record<string, Drawn>> = {
  "composition-item": composition("function", "20103", "share", zh, wide),
  "composition-economy-en": composition("economy", "302", "share", en, wide),
  "composition-basic-and-project": composition("kind", "", "share", zh, wide),
  "composition-projects": composition("project", "", "amount", zh, wide),
  "composition-projects-phone-en": composition(
    "project",
    "",
    "share",
    en,
    phone,
  ),
  "budget-total": budget("total", zh, wide),
  "budget-item-en": budget("item", en, wide),
};

const file = (name: string) =>
  join(import.meta.dirname, "pictures", `${name}.svg`);

test.for(Object.entries(pictures))(
  "draws made rows: %s",
  async ([name, drawn]) => {
    await expect(pictureOf(drawn(made))).toMatchFileSnapshot(
      file(`made-${name}`),
    );
  },
);

test.for(Object.entries({ ...pictures, ...publishedOnly }))(
  "draws the published reports: %s",
  async ([name, drawn]) => {
    await expect(pictureOf(drawn(await published))).toMatchFileSnapshot(
      file(name),
    );
  },
);
