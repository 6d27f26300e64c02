import { readAmount } from "../../document/number.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import type { Observation } from "../../vocabulary/fact.ts";
import { observe, type PartialSubject, type Reading } from "../reading.ts";
import type { ListRole, ListTable } from "./list-head.ts";
import { type ListRow, rowsOfList } from "./list-rows.ts";

/** Budgets and accounts that list projects and purchases: 项目支出表, 政府采购预算表, 政府购买服务预算表. */
export function readLists(
  reading: Reading,
  lists: readonly ListTable[],
): readonly Observation[] {
  return lists.flatMap((list) => {
    const rows = rowsOfList(list.rows, list.columns);
    if (rows === undefined) return [];
    return list.kind === "projects"
      ? projectsOf(reading, list, rows)
      : purchasesOf(reading, list, rows);
  });
}

/** Lines that lists take: no sentences. */
export function linesOfLists(lists: readonly ListTable[]): ReadonlySet<number> {
  return new Set(
    lists.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, index) => from + index),
    ),
  );
}

function projectsOf(
  reading: Reading,
  list: ListTable,
  rows: readonly ListRow[],
): readonly Observation[] {
  const fund: Fund = /一般公共预算/.test(list.title)
    ? "general-public-budget"
    : /政府性基金/.test(list.title)
      ? "government-fund"
      : /国有资本/.test(list.title)
        ? "state-capital"
        : "all";
  const total = rows.find((row) => row.total);
  const items = rows.filter((row) => !row.total);
  const found =
    total === undefined
      ? []
      : [
          figure(reading, list, total, "total", {
            concept: "expenditure.project",
            fund,
          }),
        ].flat();
  const names = new Set(items.map(({ name }) => name));
  // Subtotals among the rows, or names cut wrongly: a list that does not make its total is no list of projects.
  if (names.size < items.length || !makes(items, total)) return found;
  return [
    ...found,
    ...items.flatMap((row) =>
      figure(reading, list, row, "total", {
        concept: "project",
        fund: "all",
        name: row.name,
      }),
    ),
  ];
}

function purchasesOf(
  reading: Reading,
  list: ListTable,
  rows: readonly ListRow[],
): readonly Observation[] {
  const total = rows.find((row) => row.total);
  if (total === undefined) return [];
  if (list.kind === "services")
    return figure(reading, list, total, "total", {
      concept: "procurement.purchased-services",
      fund: "all",
    });
  const kinds = [
    [
      "goods",
      "procurement.goods",
      /^(?:[一二三ABC123][、.]?)?(?:政府采购)?货物(?:类|采购|支出)?$/,
    ],
    [
      "works",
      "procurement.works",
      /^(?:[一二三ABC123][、.]?)?(?:政府采购)?工程(?:类|采购|支出)?$/,
    ],
    [
      "services",
      "procurement.services",
      /^(?:[一二三ABC123][、.]?)?(?:政府采购)?服务(?:类|采购|支出)?$/,
    ],
  ] as const;
  return [
    ...figure(reading, list, total, "total", {
      concept: "procurement.total",
      fund: "all",
    }),
    ...kinds.flatMap(([role, concept, words]) => {
      const row = rows.find(({ name }) => words.test(name));
      return row === undefined
        ? figure(reading, list, total, role, { concept, fund: "all" })
        : figure(reading, list, row, "total", { concept, fund: "all" });
    }),
  ];
}

function makes(items: readonly ListRow[], total: ListRow | undefined): boolean {
  if (total === undefined) return items.length > 0;
  const grains = (row: ListRow) =>
    readAmount(row.amounts.get("total")?.text ?? "", "yuan")?.grains ?? 0n;
  const gap = items.reduce((sum, row) => sum + grains(row), 0n) - grains(total);
  const slack = BigInt(items.length + 1) * 100n;
  return items.length > 0 && gap * gap <= slack * slack;
}

function figure(
  reading: Reading,
  list: ListTable,
  row: ListRow,
  role: ListRole,
  subject: PartialSubject,
): readonly Observation[] {
  const cell = row.amounts.get(role);
  if (cell === undefined) return [];
  const amount = readAmount(cell.text, "yuan", list.yuan);
  if (amount === undefined) return [];
  const { start, end } = cell;
  return [
    observe(
      reading,
      subject,
      { amount, printedUnit: list.printedUnit, start, end },
      "table",
    ),
  ];
}
