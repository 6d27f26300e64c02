import type { Words } from "../language/zh.ts";
import type { PrintedReason } from "../queries/printed-reasons.ts";
import type { SpendingRow } from "../queries/spending-rows.ts";

export const budgetLevels = ["total", "class", "item"] as const;
export type BudgetLevel = (typeof budgetLevels)[number];

/** One amount as first budgeted and as finally spent, of the general public budget. */
export interface BudgetLine {
  readonly key: string;
  readonly place: SpendingRow;
  readonly code: string;
  readonly name: string;
  /** Undefined where the report does not print it: not the same as 0. */
  readonly initial: SpendingRow | undefined;
  readonly final: SpendingRow | undefined;
  /** In percent; null from a budget of 0, or where one of the two is missing. */
  readonly rate: number | null;
  /** Why the two differ, in the report's words; where it says so only of what is below, that. */
  readonly reasons: readonly LineReason[];
}

export interface LineReason extends PrintedReason {
  /** The account below that it speaks of; empty when it speaks of the line itself. */
  readonly of: string;
}

const fund = "general-public-budget";

const digits: Readonly<Record<BudgetLevel, number>> = {
  total: 0,
  class: 3,
  item: 7,
};

/** Both amounts of each line of a report's final account, in the order of their codes. */
export function budgetLines(
  rows: readonly SpendingRow[],
  level: BudgetLevel,
  reasons: readonly PrintedReason[],
  words: Words,
): readonly BudgetLine[] {
  const concept =
    level === "total" ? "expenditure.total" : "expenditure.by-function";
  const lines = new Map<string, SpendingRow[]>();
  for (const row of rows) {
    if (
      row.kind !== "final" ||
      row.concept !== concept ||
      row.fund !== fund ||
      row.code.length !== digits[level]
    )
      continue;
    const key = `${row.report} ${row.code}`;
    const known = lines.get(key);
    if (known) known.push(row);
    else lines.set(key, [row]);
  }
  const stated = statedReasons(rows, reasons, words);
  return [...lines].flatMap(([key, both]) => {
    const initial = both.find(({ phase }) => phase === "initial-budget");
    const final = both.find(({ phase }) => phase === "final");
    const place = final ?? initial;
    if (!place) return [];
    const base = initial?.value ?? 0;
    const rate = final && base > 0 ? (100 * final.value) / base : null;
    const name =
      words.accountName(place.code, place.name) || words.concept[concept];
    const { code } = place;
    const own = stated.filter(
      ({ row }) => row.report === place.report && row.concept === concept,
    );
    const said = own.filter(({ row }) => row.code === code);
    const below = own.filter(
      ({ row }) => code !== "" && row.code.startsWith(code),
    );
    return [
      {
        key,
        place,
        code,
        name,
        initial,
        final,
        rate,
        reasons:
          said.length > 0
            ? said.map(({ reason }) => ({ ...reason, of: "" }))
            : below.map(({ reason, name: of }) => ({ ...reason, of })),
      },
    ];
  });
}

/** The reasons for a difference from the budget, each with the amount that it explains. */
function statedReasons(
  rows: readonly SpendingRow[],
  reasons: readonly PrintedReason[],
  words: Words,
) {
  const byFact = new Map(rows.map((row) => [row.fact, row]));
  return reasons.flatMap((reason) => {
    const row = byFact.get(reason.fact);
    return row?.fund === fund && reason.explains !== "year-before"
      ? [{ reason, row, name: words.accountName(row.code, row.name) }]
      : [];
  });
}

/** 202.99 %, or why there is none. */
export function rateWords(line: BudgetLine, words: Words): string {
  if (line.rate !== null) return words.number.percent(line.rate);
  if (line.initial?.value === 0) return words.budget.zeroBase;
  return line.initial ? words.budget.noFinal : words.budget.noInitial;
}
