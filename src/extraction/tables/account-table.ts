import type { Cell, Row } from "../../document/cells.ts";
import { readAmount } from "../../document/number.ts";
import type { BaseConcept, Fund } from "../../vocabulary/concept.ts";
import { functionalAccount } from "../../vocabulary/functional-classification.ts";
import { restoreCode } from "../accounts.ts";
import { restoredCode, unknownRow } from "../findings.ts";
import type { PartialSubject, Reading } from "../reading.ts";
import {
  type Column,
  columnsOf,
  type Label,
  measured,
  nearestColumns,
} from "./columns.ts";
import type { Region } from "./regions.ts";
import {
  type AccountRow,
  accountRow,
  numbersColumns,
  TableExtract,
} from "./table.ts";

type Role =
  | "total"
  | "fiscal"
  | "general"
  | "government-fund"
  | "state-capital"
  | "superior-subsidy"
  | "institutional"
  | "business-income"
  | "subordinate"
  | "other"
  | "basic"
  | "project"
  | "remitted"
  | "business"
  | "subsidy"
  | "opening"
  | "income"
  | "closing";

const expenditureLabels: readonly Label<Role>[] = [
  { words: /基本支出/, role: "basic" },
  { words: /项目支出/, role: "project" },
  { words: /上缴上级/, role: "remitted" },
  { words: /经营支出/, role: "business" },
  { words: /附属单位/, role: "subsidy" },
  { words: /年初(?:财政拨款)?结转|上年结转/, role: "opening" },
  { words: /年末(?:财政拨款)?结转/, role: "closing" },
  { words: /本年收入/, role: "income" },
  { words: /本年支出合计|^小计|合计|决算数$|预算数$|^金额/, role: "total" },
];
const incomeLabels: readonly Label<Role>[] = [
  { words: /上级补助/, role: "superior-subsidy" },
  { words: /附属单位/, role: "subordinate" },
  { words: /经营收入/, role: "business-income" },
  { words: /事业收入/, role: "institutional" },
  { words: /其他收入/, role: "other" },
  { words: /政府性基金/, role: "government-fund" },
  { words: /国有资本/, role: "state-capital" },
  { words: /一般公共预算/, role: "general" },
  { words: /财政拨款/, role: "fiscal" },
  { words: /收入合计|合计|小计/, role: "total" },
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
/** The columns that a row's total is the sum of. */
const parts: ReadonlySet<Role> = new Set([
  "fiscal",
  "superior-subsidy",
  "institutional",
  "business-income",
  "subordinate",
  "other",
  "basic",
  "project",
  "remitted",
  "business",
  "subsidy",
]);

/** 收入表, 支出表 and their like: one account a row, what it is made of in the columns. */
export function readAccountTable(
  reading: Reading,
  region: Region,
): TableExtract {
  const extract = new TableExtract(reading, region);
  const side = region.kind === "income" ? "income" : "expenditure";
  const labels = side === "income" ? incomeLabels : expenditureLabels;
  const named = namedRows(region.rows);
  const header = region.rows.slice(
    0,
    named[0] === undefined ? 0 : region.rows.indexOf(named[0].row),
  );
  const columns = headerColumns(header, labels, side);
  const layout = new Layout(named, columns);
  let section = "";
  let top = "";
  for (const account of named) {
    const total = isTotal(account.name) && account.code === "";
    const { code, restored } = total
      ? { code: "", restored: false }
      : restoreCode(account.code, account.name, [section, top]);
    if (code.length === 3) {
      top = code;
      section = "";
    } else if (code.length === 5) section = code;
    const at = account.codeCell ?? account.row.cells[0];
    if (!total && code === "") {
      if (account.figures.length > 0 && at !== undefined)
        extract.findings.push(unknownRow(reading, at));
      continue;
    }
    if (restored && at !== undefined)
      extract.findings.push(restoredCode(reading, at, code));
    layout.rolesOf(account).forEach((role, index) => {
      if (role === undefined) return;
      extract.figure(
        account.figures[index],
        subjectFor(role, region, side, total, code, account.name),
      );
    });
  }
  return extract.finish();
}

function isTotal(name: string): boolean {
  return /^(?:本年)?(?:收入|支出)?(?:合计|总计)$/.test(name);
}

function headerColumns(
  header: readonly Row[],
  labels: readonly Label<Role>[],
  side: "income" | "expenditure",
): readonly Column<Role>[] {
  const columns = columnsOf(
    header.filter((row) => !numbersColumns(row)),
    labels,
  );
  const known = columns.map(({ role }) => role);
  if (known.includes("total") && known.length >= 2) return columns;
  return canonical[side].map((role, at) => ({ role, at }));
}

/** Rows that carry an account or the total, with names that were wrapped around their row put together. */
function namedRows(rows: readonly Row[]): readonly AccountRow[] {
  const out: AccountRow[] = [];
  let loose = "";
  for (const row of rows) {
    if (numbersColumns(row)) {
      loose = "";
      continue;
    }
    const account = accountRow(row);
    if (account === undefined) continue;
    if (account.code === "" && account.figures.length === 0) {
      const last = out.at(-1);
      const full = functionalAccount(last?.code ?? "")?.name ?? "";
      if (
        last !== undefined &&
        account.name !== "" &&
        last.name.length < full.length &&
        full.startsWith(last.name) &&
        full.endsWith(account.name)
      )
        out[out.length - 1] = { ...last, name: full };
      else loose = account.name.length <= 24 ? loose + account.name : "";
      continue;
    }
    if (account.code === "" && !isTotal(account.name)) {
      loose = "";
      continue;
    }
    out.push({ ...account, name: wrapped(account, loose) });
    loose = "";
  }
  return out;
}

function wrapped(account: AccountRow, loose: string): string {
  const full = functionalAccount(account.code)?.name ?? "";
  const together = loose + account.name;
  if (
    loose !== "" &&
    full !== "" &&
    plainName(full).startsWith(plainName(together))
  )
    return together;
  return account.name;
}

function plainName(name: string): string {
  return name.replace(/[()（）]/g, "");
}

/** Which role each figure of a row has: told by place, and where places leave doubt, by the row's own sum. */
class Layout {
  private readonly columns: readonly Column<Role>[];
  private readonly places: readonly number[] | undefined;
  private readonly shift: number | undefined;

  constructor(rows: readonly AccountRow[], columns: readonly Column<Role>[]) {
    this.columns = columns;
    const marked = rows[0]?.row.shape === "marked";
    const full = columns.length;
    this.places = marked ? undefined : placesOf(rows, columns, full);
    this.shift =
      marked && columns[0]?.role !== "total"
        ? headerShift(rows, columns)
        : undefined;
  }

  rolesOf(account: AccountRow): readonly (Role | undefined)[] {
    const { figures } = account;
    const roles = this.columns.map(({ role }) => role);
    if (figures.length >= roles.length)
      return figures.map((_, index) => roles[index]);
    const guess =
      this.places === undefined
        ? this.byCell(figures)
        : nearestColumns(figures, this.places, roles[0] === "total").map(
            (column) => roles[column],
          );
    if (figures.length < 2 || addsUp(figures, guess) !== false) return guess;
    const inOrder = figures.map((_, index) => roles[index]);
    return addsUp(figures, inOrder) === true ? inOrder : guess;
  }

  /** Cells between marks keep their blanks: the first figure is the first column. */
  private byCell(figures: readonly Cell[]): readonly (Role | undefined)[] {
    const first = figures[0]?.left ?? 0;
    const shift = this.shift ?? first;
    return figures.map((cell) => this.columns[cell.left - shift]?.role);
  }
}

function placesOf(
  rows: readonly AccountRow[],
  columns: readonly Column<Role>[],
  full: number,
): readonly number[] {
  const figures = rows.map((row) => row.figures);
  const header = columns.map(({ at }) => at);
  // Where the header could not be placed, figures of full rows say where columns are.
  const own = measured(figures, full);
  if (own !== undefined) return own;
  const most = Math.max(0, ...figures.map((cells) => cells.length));
  const partial = measured(figures, most);
  if (partial === undefined || header.every((at, index) => at === index))
    return partial ?? header;
  return header.map((at) => {
    const near = partial
      .filter((place) => Math.abs(place - at) <= 8)
      .sort((left, right) => Math.abs(left - at) - Math.abs(right - at))[0];
    return near ?? at;
  });
}

function headerShift(
  rows: readonly AccountRow[],
  columns: readonly Column<Role>[],
): number | undefined {
  const name = rows
    .find((row) => row.code !== "")
    ?.row.cells.findIndex((cell) => /[一-龥]/.test(cell.text));
  return name === undefined || columns.length === 0 ? undefined : name + 1;
}

function addsUp(
  figures: readonly Cell[],
  roles: readonly (Role | undefined)[],
): boolean | undefined {
  let total: bigint | undefined;
  let sum = 0n;
  let slack = 0n;
  figures.forEach((cell, index) => {
    const amount = readAmount(cell.text, "count");
    const role = roles[index];
    if (amount === undefined || role === undefined) return;
    if (role === "total") total = amount.grains;
    else if (parts.has(role)) sum += amount.grains;
    slack += amount.step;
  });
  if (total === undefined) return undefined;
  const gap = total > sum ? total - sum : sum - total;
  return gap <= slack;
}

const incomeConcepts: Partial<Readonly<Record<Role, BaseConcept>>> = {
  "superior-subsidy": "income.superior-subsidy",
  institutional: "income.institutional",
  "business-income": "income.business",
  subordinate: "income.subordinate",
  other: "income.other",
};
const expenditureConcepts: Partial<Readonly<Record<Role, BaseConcept>>> = {
  basic: "expenditure.basic",
  project: "expenditure.project",
  remitted: "expenditure.remitted",
  business: "expenditure.business",
  subsidy: "expenditure.subordinate-subsidy",
  opening: "income.opening-balance",
  closing: "expenditure.closing-balance",
  income: "income.total",
};
const columnFunds: Partial<Readonly<Record<Role, Fund>>> = {
  fiscal: "fiscal",
  general: "general-public-budget",
  "government-fund": "government-fund",
  "state-capital": "state-capital",
};

function subjectFor(
  role: Role,
  region: Region,
  side: "income" | "expenditure",
  total: boolean,
  code: string,
  name: string,
): PartialSubject {
  const fund = columnFunds[role] ?? region.fund;
  if (side === "income") {
    const own = incomeConcepts[role];
    if (total) {
      if (role === "total") return { concept: "income.total", fund };
      return { concept: own ?? "income.fiscal", fund };
    }
    return {
      concept: "income.by-function",
      fund,
      code,
      name,
      parent: own ?? "",
    };
  }
  const own = expenditureConcepts[role];
  if (total) return { concept: own ?? "expenditure.total", fund };
  if (role === "basic" || role === "project")
    return { concept: `expenditure.by-function.${role}`, fund, code, name };
  return {
    concept: "expenditure.by-function",
    fund,
    code,
    name,
    parent: own ?? "",
  };
}
