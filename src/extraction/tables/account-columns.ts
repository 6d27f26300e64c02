import { centre, type Row, type Widths } from "../../document/cells.ts";
import type { Document } from "../../document/document.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import type { Role } from "./account-role.ts";
import { type Column, everyColumnOf, type Label } from "./columns.ts";
import { numbersColumns } from "./table.ts";
import { tornColumns } from "./torn-head.ts";

const expenditureLabels: readonly Label<Role>[] = [
  { words: /人员经/, role: "personnel" },
  { words: /公用经/, role: "public" },
  { words: /基本支出/, role: "basic" },
  { words: /项目支出/, role: "project" },
  { words: /上缴上/, role: "remitted" },
  { words: /经营支/, role: "business" },
  { words: /附属单/, role: "subsidy" },
  { words: /年初(?:财政拨款)?结转|上年结转/, role: "opening" },
  { words: /年末(?:财政拨款)?结转/, role: "closing" },
  { words: /本年收入/, role: "income" },
  {
    words: /本年支出|支出合|小计|合计|决算数$|预算数$|^金额/,
    role: "total",
  },
];
const incomeLabels: readonly Label<Role>[] = [
  { words: /上年结转|年初(?:财政拨款)?结转/, role: "opening" },
  { words: /财政专户|单位资金/, role: "own-funds" },
  { words: /上级补/, role: "superior-subsidy" },
  { words: /附属单/, role: "subordinate" },
  { words: /经营收/, role: "business-income" },
  { words: /事业收/, role: "institutional" },
  { words: /其他收/, role: "other" },
  { words: /政府性基金/, role: "government-fund" },
  { words: /国有资本/, role: "state-capital" },
  { words: /一般公共预算/, role: "general" },
  { words: /财政拨款/, role: "fiscal" },
  { words: /收入合|合计|小计/, role: "total" },
];
const canonical: Readonly<Record<"income" | "expenditure", readonly Role[]>> = {
  income: [
    "total",
    "fiscal",
    "superior-subsidy",
    "institutional",
    "business-income",
    "subordinate",
    "other",
  ],
  expenditure: ["total", "basic", "project", "remitted", "business", "subsidy"],
};
/** The same of a budget, which plans no more than these. */
const planned: Readonly<Record<"income" | "expenditure", readonly Role[]>> = {
  income: ["total", "fiscal", "institutional", "business-income", "other"],
  expenditure: ["total", "basic", "project"],
};
/** The columns that the header names, or, where it cannot be read, those of the form. `most`: the figures of a full row. */
export function headerColumns(
  document: Document,
  header: readonly Row[],
  wide: Widths,
  side: "income" | "expenditure",
  fund: Fund,
  most: number,
): { readonly columns: readonly Column<Role>[]; readonly named: boolean } {
  const words = header.filter((row) => !numbersColumns(row));
  const stacked = withSubtotals(
    everyColumnOf(
      document,
      words,
      wide,
      side === "income" ? incomeLabels : expenditureLabels,
    ),
    side,
  );
  const torn =
    side === "income" ? undefined : tornColumns(document, words, wide);
  const columns = numbered(
    torn !== undefined && lacks(stacked, torn) ? torn : stacked,
    header,
  );
  const known = columns.map(({ role }) => role);
  // A head of which some words were not understood, over as many columns as the form has.
  const form = [canonical[side], planned[side]].find(
    (one) =>
      known.length < most &&
      most === one.length &&
      fund === "all" &&
      known.every((role, at) => one.indexOf(role) >= at),
  );
  if (form !== undefined)
    return {
      columns: form.map((role, at) => ({ role, at, wideAt: at })),
      named: false,
    };
  if (isNamed(known)) return { columns, named: true };
  // Tables of other funds begin with their balances: what their header does not say is not guessed.
  if (fund === "government-fund" || fund === "state-capital")
    return { columns: [], named: true };
  return {
    columns: canonical[side].map((role, at) => ({ role, at, wideAt: at })),
    named: false,
  };
}

/** Whether the words that stand above one another name other columns than the form that all of them belong to. */
function lacks(
  stacked: readonly Column<Role>[],
  torn: readonly Column<Role>[],
): boolean {
  return (
    stacked.map(({ role }) => role).join() !==
    torn.map(({ role }) => role).join()
  );
}

/**
 * "合计 | 小计 | 人员经费 | 公用经费 | 项目支出": a subtotal is of what stands behind it, however far its own heading was set from it.
 * Of an income table the subtotal is the year's own. Every column once.
 */
function withSubtotals(
  columns: readonly Column<Role>[],
  side: "income" | "expenditure",
): readonly Column<Role>[] {
  const second = columns.findIndex(
    ({ role }, index) => index > 0 && role === "total",
  );
  const first = columns[0]?.role === "total";
  const carried = columns.some(({ role }) => role === "opening");
  const roles = columns.map(({ role }, index): Role => {
    if (!first || second !== 1) return role;
    if (side === "income" && carried) return index === 0 ? "grand-total" : role;
    if (side === "income")
      return index === second && columns[2]?.role === "general"
        ? "fiscal"
        : role;
    return index === second && columns[2]?.role === "personnel"
      ? "basic"
      : role;
  });
  return columns
    .map((column, index) => ({ ...column, role: roles[index] ?? column.role }))
    .filter(({ role }, index) => roles.indexOf(role) === index);
}

/** "栏次 1 2 3": where the columns are numbered, their numbers stand where their figures do. */
function numbered(
  columns: readonly Column<Role>[],
  header: readonly Row[],
): readonly Column<Role>[] {
  const numbers = header
    .find((row) => row.shape === "spaced" && numbersColumns(row))
    ?.cells.filter(({ text }) => /^\d{1,2}$/.test(text));
  if (numbers?.length !== columns.length) return columns;
  return columns.map((column, index) => {
    const number = numbers[index];
    return number === undefined
      ? column
      : { ...column, at: centre(number), wideAt: centre(number) };
  });
}

function isNamed(known: readonly Role[]): boolean {
  return known.includes("total") && known.length >= 2;
}
