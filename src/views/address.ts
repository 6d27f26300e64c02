import {
  createLoader,
  createParser,
  createSerializer,
  type inferParserType,
  parseAsStringLiteral,
} from "nuqs/server";
import { budgetLevels } from "../charts/budget-lines.ts";
import { divisions } from "../charts/composition-parts.ts";
import { relatives } from "../charts/relative.ts";
import type { YearPair } from "../charts/slope-series.ts";
import { definitionOf, metricById, metricIds } from "../metrics/catalogue.ts";
import { pers } from "../metrics/per.ts";
import { budgetPhases, fundWords } from "../queries/known-words.ts";
import { type RuleId, rules } from "../reconciliation/rules.ts";
import { peerGrounds } from "./compare/peers.ts";
import { parseConceptKey } from "./topic/concept-key.ts";

export const views = [
  "compare",
  "centre",
  "trend",
  "composition",
  "budget",
  "projects",
  "quality",
  "methods",
] as const;
/** Worst first: what fails, then what nobody could check. */
export const outcomes = ["fail", "not-evaluated", "rounding", "pass"] as const;
export const checkOrders = ["outcome", "rule", "report", "line"] as const;
export const findingOrders = ["line", "code"] as const;
export const measures = ["share", "amount"] as const;
export const projectOrders = [
  "place",
  "name",
  "budget",
  "executed",
  "rate",
  "score",
  "kind",
  "group",
] as const;
export const kindChoices = ["all", "final", "budget"] as const;
export const chartKinds = ["bar", "dot"] as const;
export const sortKeys = ["value", "name", "year"] as const;
/** The trend: one frame, or one a centre. */
export const trendLayouts = ["auto", "together", "apart"] as const;
/** The trend: the vertical scale, and whether the middle of the peers is behind it. */
export const scales = ["linear", "log"] as const;
export const medianChoices = ["shown", "hidden"] as const;
/** The opening table: one report a centre, or all. */
export const reportChoices = ["latest", "all"] as const;
export const languages = ["zh", "en"] as const;
export const themes = ["light", "dark"] as const;

/** `a,b`: every item must read, or the whole value is broken. */
function listOf<T extends string | number>(read: (item: string) => T | null) {
  return createParser<readonly T[]>({
    parse: (value) => {
      const items = value.split(",").map(read);
      const known = items.filter((item) => item !== null);
      return known.length === items.length ? [...new Set(known)] : null;
    },
    serialize: (items) => items.join(","),
    eq: (a, b) =>
      a.length === b.length && a.every((item, index) => item === b[index]),
  }).withDefault([]);
}

/** A district's word; which ones exist only the data can say. */
const readDistrict = (item: string) =>
  /^[\p{L}\d-]{1,40}$/u.test(item) ? item : null;
const district = createParser<string>({
  parse: readDistrict,
  serialize: (id) => id,
});
const readYear = (item: string) =>
  /^(19|20|21)\d\d$/.test(item) ? Number(item) : null;

const readOutcome = (item: string) =>
  outcomes.find((outcome) => outcome === item) ?? null;
const isRule = (item: string): item is RuleId => Object.hasOwn(rules, item);
const readRule = (item: string) => (isRule(item) ? item : null);
/** A finding's kind; which ones exist only the data can say. */
const readCode = (item: string) => (/^[a-z-]{1,60}$/.test(item) ? item : null);

export interface Order<C extends string> {
  readonly column: C;
  readonly descending: boolean;
}

/** How an order is written, and when two are one. */
const orderWords = {
  serialize: ({ column, descending }: Order<string>) =>
    `${descending ? "-" : ""}${column}`,
  eq: (a: Order<string>, b: Order<string>) =>
    a.column === b.column && a.descending === b.descending,
};

/** `rule`, or `-rule` from the other end. */
function orderOf<const C extends string>(columns: readonly [C, ...C[]]) {
  return createParser<Order<C>>({
    parse: (value) => {
      const column = columns.find((each) => each === value.replace(/^-/, ""));
      return column ? { column, descending: value.startsWith("-") } : null;
    },
    ...orderWords,
  })
    .withDefault({ column: columns[0], descending: false })
    .withOptions({ history: "replace" });
}

/** How a figure's table is sorted: which columns it has only the figure can say. Unset is the figure's own order. */
const anyOrder = createParser<Order<string>>({
  parse: (value) => {
    const [, minus, column] = /^(-?)([a-z][a-z-]{0,39})$/.exec(value) ?? [];
    return column ? { column, descending: minus === "-" } : null;
  },
  ...orderWords,
}).withOptions({ history: "replace" });

/** A line of a report: `wuchang-2021-final@318`. */
export interface Passage {
  readonly report: string;
  readonly line: number;
}

const passage = createParser<Passage>({
  parse: (value) => {
    const [, report, line] =
      /^([\p{L}\d-]{1,80})@([1-9]\d{0,6})$/u.exec(value) ?? [];
    return report && line ? { report, line: Number(line) } : null;
  },
  serialize: ({ report, line }) => `${report}@${line}`,
  eq: (a, b) => a.report === b.report && a.line === b.line,
});

const word = createParser<string>({
  parse: (value) => (value.length > 0 && value.length <= 400 ? value : null),
  serialize: (value) => value,
});

/** A concept of the reports, and the code or name of its part; which ones exist only the data can say. */
const concept = createParser<string>({
  parse: (value) => (parseConceptKey(value) === null ? null : value),
  serialize: (value) => value,
});

/** Two years, the earlier first: `2021-2024`. */
const yearPair = createParser<YearPair>({
  parse: (value) => {
    const [from = null, to = null, ...rest] = value.split("-").map(readYear);
    return from !== null && to !== null && from < to && rest.length === 0
      ? { from, to }
      : null;
  },
  serialize: ({ from, to }) => `${from}-${to}`,
  eq: (a, b) => a.from === b.from && a.to === b.to,
});

const onlyWhenSet = createParser<boolean>({
  parse: (value) => (value === "1" ? true : value === "0" ? false : null),
  serialize: (value) => (value ? "1" : "0"),
}).withDefault(false);

/**
 * Everything a reader can choose, and nothing else. Defaults are not written; what cannot be read is
 * its default. Without `lang` and `theme` the browser's wishes hold.
 */
export const parameters = {
  view: parseAsStringLiteral(views).withDefault("compare"),
  metric: parseAsStringLiteral(metricIds).withDefault("policy-payout-share"),
  definition: word,
  concept,
  fund: parseAsStringLiteral(fundWords),
  budget: parseAsStringLiteral(budgetPhases),
  per: parseAsStringLiteral(pers).withDefault("amount"),
  district: listOf(readDistrict),
  year: listOf(readYear),
  kind: parseAsStringLiteral(kindChoices).withDefault("all"),
  chart: parseAsStringLiteral(chartKinds)
    .withDefault("bar")
    .withOptions({ history: "replace" }),
  sort: parseAsStringLiteral(sortKeys)
    .withDefault("value")
    .withOptions({ history: "replace" }),
  reports: parseAsStringLiteral(reportChoices)
    .withDefault("latest")
    .withOptions({ history: "replace" }),
  focus: district,
  peers: parseAsStringLiteral(peerGrounds).withDefault("all"),
  layout: parseAsStringLiteral(trendLayouts)
    .withDefault("auto")
    .withOptions({ history: "replace" }),
  slope: yearPair,
  relative: parseAsStringLiteral(relatives)
    .withDefault("value")
    .withOptions({ history: "replace" }),
  scale: parseAsStringLiteral(scales)
    .withDefault("linear")
    .withOptions({ history: "replace" }),
  median: parseAsStringLiteral(medianChoices)
    .withDefault("shown")
    .withOptions({ history: "replace" }),
  rule: listOf(readRule),
  outcome: listOf(readOutcome),
  order: orderOf(checkOrders),
  finding: listOf(readCode),
  findingorder: orderOf(findingOrders),
  by: parseAsStringLiteral(divisions).withDefault("function"),
  measure: parseAsStringLiteral(measures)
    .withDefault("share")
    .withOptions({ history: "replace" }),
  code: word,
  level: parseAsStringLiteral(budgetLevels).withDefault("class"),
  search: word.withOptions({ history: "replace" }),
  projectorder: orderOf(projectOrders),
  table: onlyWhenSet.withOptions({ history: "replace" }),
  tableorder: anyOrder,
  lang: parseAsStringLiteral(languages).withOptions({ history: "replace" }),
  theme: parseAsStringLiteral(themes).withOptions({ history: "replace" }),
  fact: word,
  place: passage,
  embed: onlyWhenSet,
};

export type Address = inferParserType<typeof parameters>;
export type Parameter = keyof Address;
export const parameterNames = Object.keys(parameters).filter(isParameter);

export type Change = Partial<{ [P in Parameter]: Address[P] | null }>;

const serialize = createSerializer(parameters);
/** The query string of a view, `?` and all; empty when everything is its default. */
export function writeAddress(address: Change): string {
  // A page has dozens of links: the serializer need not ask what is no more than its default.
  const chosen: Change = {};
  const take = <P extends Parameter>(name: P) => {
    if (address[name] !== openingAddress[name]) chosen[name] = address[name];
  };
  parameterNames.forEach(take);
  return serialize(chosen);
}

/** A query string with some of it chosen anew; what it says besides is none of our business, and stays. */
export function changeSearch(search: string, chosen: Change): string {
  return serialize(search, chosen);
}

/** Whether Back undoes it. */
export function isStep(chosen: Change): boolean {
  return parameterNames.some(
    (name) => name in chosen && parameters[name].history !== "replace",
  );
}

const load = createLoader(parameters);
/** Reads a query string as the page does. */
export function readAddress(search: string): Address {
  return load(new URLSearchParams(search));
}
export const openingAddress = readAddress("");

export interface Problem {
  readonly parameter: Parameter;
  readonly value: string;
}

function isParameter(name: string): name is Parameter {
  return Object.hasOwn(parameters, name);
}

/** What a link says that cannot be read. Unknown parameters are none of our business. */
export function addressProblems(search: string): readonly Problem[] {
  const query = new URLSearchParams(search);
  return [...query].flatMap(([name, value]) => {
    if (!isParameter(name)) return [];
    if (parameters[name].parse(value) === null)
      return [{ parameter: name, value }];
    if (name !== "definition") return [];
    const metric =
      parameters.metric.parse(query.get("metric") ?? "") ??
      "policy-payout-share";
    const known = definitionOf(metricById(metric), value).id === value;
    return known ? [] : [{ parameter: name, value }];
  });
}
