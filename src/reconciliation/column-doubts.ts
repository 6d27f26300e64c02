import type { Subject } from "../vocabulary/fact.ts";
import type { Draft } from "./draft.ts";
import type { Tried } from "./quality.ts";

/**
 * Figures of a column that was perhaps taken for another: its rows make their sums under any heading, so where the column's
 * total fails, or the account above in the column, these sums prove nothing. Nor do they where the total of the row fails:
 * figures that slipped by some rows keep their sums. What other places print alike is no doubt.
 */
export function inDoubtfulColumns(
  drafts: readonly Draft[],
  tried: readonly Tried[],
  fails: (id: string) => boolean,
  repeated: ReadonlySet<string>,
): ReadonlySet<string> {
  const totals = new Map<string, string>();
  const slipped = new Set<string>();
  const columns = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { subject } = draft;
    if (subject.code === "") {
      totals.set(`${subject.concept} ${placeOf(subject)}`, draft.id);
      continue;
    }
    if (totalOf(subject) === undefined) continue;
    if (isRowTotal(subject) && fails(draft.id)) slipped.add(rowOf(subject));
    const key = `${subject.concept} ${subject.parent} ${placeOf(subject)}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [draft]);
    else column.push(draft);
  }
  const alike = new Set(repeated);
  for (const { identity, evaluation } of tried)
    if (identity.kind === "equal" && evaluation.outcome === "pass")
      alike.add(identity.left).add(identity.right);
  const doubtful = new Set<string>();
  for (const column of columns.values()) {
    const [first] = column;
    if (first === undefined) continue;
    const total = totals.get(
      `${totalOf(first.subject)} ${placeOf(first.subject)}`,
    );
    const all = total !== undefined && fails(total);
    const failing = new Set(
      column.filter(({ id }) => fails(id)).map(({ subject }) => subject.code),
    );
    if (!all && failing.size === 0) continue;
    for (const { id, subject } of column) {
      const above = [3, 5].some(
        (length) =>
          subject.code.length > length &&
          failing.has(subject.code.slice(0, length)),
      );
      if ((all || above) && !alike.has(id)) doubtful.add(id);
    }
  }
  for (const rows of columns.values())
    for (const { id, subject } of rows)
      if (!isRowTotal(subject) && slipped.has(rowOf(subject)) && !alike.has(id))
        doubtful.add(id);
  return doubtful;
}

function isRowTotal({ concept, parent }: Subject): boolean {
  return parent === "" && /by-function$/.test(concept);
}

/** A row of a table: what stands beside its total. */
function rowOf(subject: Subject): string {
  const [side] = subject.concept.split(".");
  return `${side} ${subject.code} ${placeOf(subject)}`;
}

function placeOf({ fund, phase, year }: Subject): string {
  return `${fund} ${phase} ${year}`;
}

/** The concept that a column's total has. */
function totalOf({ concept, fund, parent }: Subject): string | undefined {
  switch (concept) {
    case "expenditure.by-function":
      return parent === "" ? "expenditure.total" : parent;
    case "expenditure.by-function.basic":
      return "expenditure.basic";
    case "expenditure.by-function.project":
      return "expenditure.project";
    case "income.by-function":
      if (parent !== "") return parent;
      return fund === "all" ? "income.total" : "income.fiscal";
    default:
      return undefined;
  }
}
