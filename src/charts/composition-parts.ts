import type { Words } from "../language/zh.ts";
import type { SpendingRow } from "../queries/spending-rows.ts";
import type { Fund } from "../vocabulary/concept.ts";
import type { Quality } from "../vocabulary/fact.ts";
import { projectKindOf, projectKinds } from "../vocabulary/project-kinds.ts";

export const divisions = ["function", "economy", "kind", "project"] as const;
export type Division = (typeof divisions)[number];

/** One part of what a report spent, beside its siblings. */
export interface Part {
  readonly report: string;
  readonly place: SpendingRow;
  readonly code: string;
  readonly name: string;
  readonly value: number;
  /** Of all siblings together, in percent; null where they come to nothing. */
  readonly share: number | null;
  /** Null for a sum of our own: of several projects. */
  readonly fact: string | null;
  readonly status: SpendingRow["status"];
  readonly quality: SpendingRow["quality"];
  /** It has parts of its own. */
  readonly divides: boolean;
  /** Of a kind of projects: their names. */
  readonly members: readonly string[];
  /** Of a project: the words of its name that told its kind. */
  readonly told: string;
}

const widestFirst: readonly Fund[] = ["all", "fiscal", "general-public-budget"];

/** The figures a report is about: what was spent, or what a budget is to spend. */
function ownPhase(row: SpendingRow): boolean {
  return row.phase === (row.kind === "final" ? "final" : "initial-budget");
}

/** Of the funds that a report divides, the widest alone: parts of two funds never add up. */
function oneFund(rows: readonly SpendingRow[]): readonly SpendingRow[] {
  const fund = widestFirst.find((each) =>
    rows.some((row) => row.fund === each),
  );
  return rows.filter((row) => row.fund === fund);
}

/** Projects that were budgeted, where any were: tables of the text name some a second time. */
export function ownProjects(
  rows: readonly SpendingRow[],
): readonly SpendingRow[] {
  const projects = rows.filter(({ concept }) => concept === "project");
  const budgeted = projects.filter(({ phase }) => phase === "full-year-budget");
  const own = projects.filter(ownPhase);
  return budgeted.length === 0
    ? own
    : own.filter(({ name }) => budgeted.some((each) => each.name === name));
}

type Loose = Omit<Part, "share">;

function toPart(row: SpendingRow, name: string, divides: boolean): Loose {
  const { report, code, value, fact, status, quality } = row;
  const key = code || name;
  return {
    report,
    place: row,
    code: key,
    name,
    value,
    fact,
    status,
    quality,
    divides,
    members: [],
    told: "",
  };
}

function accounts(
  rows: readonly SpendingRow[],
  concept: SpendingRow["concept"],
  under: string,
  words: Words,
): readonly Loose[] {
  const all = oneFund(
    rows.filter((row) => row.concept === concept && ownPhase(row)),
  );
  const digits = under === "" ? 3 : under.length + 2;
  return all
    .filter(({ code }) => code.length === digits && code.startsWith(under))
    .map((row) =>
      toPart(
        row,
        words.accountName(row.code, row.name),
        all.some(({ code }) => code !== row.code && code.startsWith(row.code)),
      ),
    );
}

const kindConcepts: readonly SpendingRow["concept"][] = [
  "expenditure.basic",
  "expenditure.project",
  "expenditure.remitted",
  "expenditure.business",
];

function byKind(rows: readonly SpendingRow[], words: Words): readonly Loose[] {
  const all = rows.filter(
    (row) =>
      kindConcepts.includes(row.concept) && row.code === "" && ownPhase(row),
  );
  return oneFund(all).map((row) => ({
    ...toPart(row, words.concept[row.concept], false),
    code: row.concept,
  }));
}

function byProject(
  rows: readonly SpendingRow[],
  under: string,
  words: Words,
): readonly Loose[] {
  const own = ownProjects(rows).map((row) => ({
    row,
    ...projectKindOf(row.name),
  }));
  if (under !== "")
    return own
      .filter(({ kind }) => kind === under)
      .map(({ row, told }) => ({ ...toPart(row, row.name, false), told }));
  return projectKinds.flatMap((kind) => {
    const members = own.filter((each) => each.kind === kind);
    const [first] = members;
    if (!first) return [];
    const alone = members.length === 1;
    return [
      {
        ...toPart(first.row, words.projects.kinds[kind], true),
        code: kind,
        value: members.reduce((sum, { row }) => sum + row.value, 0),
        fact: alone ? first.row.fact : null,
        status: alone ? first.row.status : ("derived" as const),
        quality: worstOf(members.map(({ row }) => row.quality)),
        members: members.map(({ row }) => row.name),
      },
    ];
  });
}

const worstFirst = ["fail", "not-evaluated", "rounding", "pass"] as const;

/** A sum is no better checked than the least checked of its members. */
function worstOf(qualities: readonly Quality[]): Quality {
  return worstFirst.find((each) => qualities.includes(each)) ?? "not-evaluated";
}

function partsOf(
  rows: readonly SpendingRow[],
  division: Division,
  under: string,
  words: Words,
): readonly Loose[] {
  if (division === "kind") return byKind(rows, words);
  if (division === "project") return byProject(rows, under, words);
  return accounts(rows, `expenditure.by-${division}`, under, words);
}

/** Every report's parts at one level, each report's largest first. */
export function compositionParts(
  rows: readonly SpendingRow[],
  division: Division,
  under: string,
  words: Words,
): readonly Part[] {
  const reports = new Map<string, SpendingRow[]>();
  for (const row of rows) {
    const known = reports.get(row.report);
    if (known) known.push(row);
    else reports.set(row.report, [row]);
  }
  return [...reports.values()].flatMap((own) => {
    const parts = partsOf(own, division, under, words);
    const whole = parts.reduce((sum, { value }) => sum + value, 0);
    return parts
      .map((part) => ({
        ...part,
        share: whole === 0 ? null : (100 * part.value) / whole,
      }))
      .sort((a, b) => b.value - a.value);
  });
}

/** Every part once, the one that is largest in some report first. */
export function partsByPeak(
  parts: readonly Part[],
  measure: "share" | "amount",
): readonly Pick<Part, "code" | "name">[] {
  const reach = (part: Part) => reachOf(part, measure);
  const peaks = new Map<string, Part>();
  for (const part of parts) {
    const known = peaks.get(part.code);
    if (!known || reach(part) > reach(known)) peaks.set(part.code, part);
  }
  return [...peaks.values()].sort((a, b) => reach(b) - reach(a));
}

/** How far a part reaches in a chart of shares or of amounts. */
export function reachOf(part: Part, measure: "share" | "amount"): number {
  return measure === "share" ? (part.share ?? 0) : part.value;
}
