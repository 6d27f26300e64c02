import type { Words } from "../../language/zh.ts";
import { metricById } from "../../metrics/catalogue.ts";
import { conceptSql } from "../../metrics/concept-sql.ts";
import { type Indicator, indicatorOf } from "../../metrics/indicator.ts";
import { baseOf, type Per, pers } from "../../metrics/per.ts";
import { ratioSql } from "../../metrics/ratio-sql.ts";
import type { ConceptRow } from "../../queries/concept-rows.ts";
import type { FigureRow, MetricValue } from "../../queries/metric-values.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import type { Address } from "../address.ts";
import { chosenDefinition, rowsOf } from "../choice.ts";
import { conceptWords } from "../fact-words.ts";
import { entryName } from "./concept-entries.ts";
import {
  type BudgetPhase,
  budgetsOf,
  conceptFigures,
  fundsOf,
  usualFund,
} from "./concept-figures.ts";
import { isOf, parseConceptKey } from "./concept-key.ts";

/** What compare and trend are about: a metric, or any concept of the reports. */
export interface Topic {
  /** For a file's name. */
  readonly id: string;
  readonly name: string;
  /** What it asks; a concept asks nothing. */
  readonly question: string | undefined;
  /** Which definition, fund or base the figures have, in a word. */
  readonly reading: string;
  readonly formula: string;
  readonly caveats: readonly string[];
  readonly indicator: Indicator;
  /** Of every report. */
  readonly rows: readonly FigureRow[];
  readonly sql: string;
  /** What a reader can switch a concept to. */
  readonly funds: readonly Fund[];
  readonly fund: Fund | undefined;
  readonly pers: readonly Per[];
  /** The budgets of a year that it is printed for, and the one that is drawn. */
  readonly budgets: readonly BudgetPhase[];
  readonly budget: BudgetPhase | undefined;
}

export function metricTopic(
  rows: readonly MetricValue[],
  address: Pick<Address, "view" | "metric" | "definition">,
  words: Words,
): Topic {
  const metric = metricById(address.metric);
  const definition = chosenDefinition(address);
  const { name, question } = words.metric[metric.id];
  const said = words.definition[definition.key];
  return {
    id: `${metric.id}-${definition.id}`,
    name,
    question,
    reading: said.name,
    formula: said.formula,
    caveats: metric.caveats.map((caveat) => words.caveat[caveat]),
    indicator: indicatorOf(definition),
    rows: rowsOf(rows, definition),
    sql: ratioSql([{ ...metric, definitions: [definition] }]),
    funds: [],
    fund: undefined,
    pers: [],
    budgets: [],
    budget: undefined,
  };
}

/** Undefined when no report has such a concept. */
export function conceptTopic(
  rows: readonly ConceptRow[],
  reports: readonly ReportEntry[],
  address: Pick<Address, "concept" | "fund" | "per" | "budget">,
  words: Words,
): Topic | undefined {
  const key = parseConceptKey(address.concept ?? "");
  const sample = key && rows.find((row) => isOf(row, key));
  if (!key || !sample) return undefined;
  const funds = fundsOf(rows, key);
  const fund =
    funds.find((each) => each === address.fund) ?? usualFund(rows, key);
  if (!fund) return undefined;
  const { concept } = key;
  const isMoney = sample.unit === "yuan";
  const possible = pers.filter(
    (per) => per === "amount" || (isMoney && baseOf(concept, per)),
  );
  const per = possible.find((each) => each === address.per) ?? "amount";
  const base = baseOf(concept, per);
  const budgets = budgetsOf(rows, key, fund);
  const budget =
    budgets.find((each) => each === address.budget) ??
    budgets[0] ??
    "initial-budget";
  const name = entryName(sample, words);
  return {
    id: `${[concept, key.part, budget === "initial-budget" ? "" : budget].filter(Boolean).join("-")}-${per}`,
    name,
    question: undefined,
    reading: [
      words.fund[fund],
      words.topic.per[per],
      ...(budgets.length > 1 ? [words.phase[budget]] : []),
    ].join(" · "),
    formula: base
      ? words.topic.ratio(
          name,
          words.fund[fund],
          conceptWords(base.concept, words),
        )
      : words.topic.amount(name, words.fund[fund]),
    caveats: [words.topic.caveat],
    indicator: {
      unit: base?.unit ?? sample.unit,
      isShare: base?.unit === "percent" || concept.endsWith(".share"),
      parts: "whole",
      denominatorUnit: base && (base.factor === 1 ? "persons" : "yuan"),
      hasPrinted: false,
    },
    rows: conceptFigures(rows, reports, key, fund, per, budget),
    sql: conceptSql(
      {
        concept,
        fund,
        code: sample.code,
        name: sample.code === "" ? sample.name : "",
        parent: sample.parent,
        budget,
      },
      base,
    ),
    funds,
    fund,
    pers: possible,
    budgets,
    budget,
  };
}
