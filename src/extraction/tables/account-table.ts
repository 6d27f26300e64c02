import type { Cell, Row } from "../../document/cells.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { functionalAccount } from "../../vocabulary/functional-classification.ts";
import { nameExpected, restoreCode } from "../accounts.ts";
import {
  accountName,
  doubledRow,
  restoredCode,
  rowsWithoutFigures,
  totalWithoutColumn,
  unknownRow,
} from "../findings.ts";
import type { Reading } from "../reading.ts";
import { headerColumns } from "./account-columns.ts";
import { Layout } from "./account-layout.ts";
import {
  filledAbove,
  filledRoles,
  namesUnit,
  within,
} from "./account-levels.ts";
import type { Role } from "./account-role.ts";
import { subjectFor } from "./account-subjects.ts";
import type { Region } from "./regions.ts";
import type { Seen } from "./seen.ts";
import {
  type AccountRow,
  accountRow,
  numbersColumns,
  TableExtract,
} from "./table.ts";
import { wholeRows } from "./whole-rows.ts";

/** 收入表, 支出表 and their like: one account a row, what it is made of in the columns. */
export function readAccountTable(
  reading: Reading,
  region: Region,
  seen: Seen,
): TableExtract {
  const extract = new TableExtract(reading, region);
  const side = region.kind === "income" ? "income" : "expenditure";
  const { document } = reading;
  const rows = wholeRows(region.rows);
  const named = namedRows(rows);
  const header = rows.slice(
    0,
    named[0] === undefined ? 0 : rows.indexOf(named[0].row),
  );
  const { columns, named: told } = headerColumns(
    document,
    [...header, ...headingTotal(named[0])],
    region.wide,
    side,
    region.fund,
    Math.max(0, ...named.map(({ figures }) => figures.length)),
  );
  const layout = new Layout(named, columns, told, region.wide, {
    pageOf: ({ line }) => document.lines[line]?.page ?? 1,
    yuan: region.yuan,
    fund: region.fund,
    differs: ({ code, name }, role, amount) =>
      code === "" && isTotal(name)
        ? seen.differs(subjectFor(role, region, side, true, "", ""), amount)
        : undefined,
  });
  extract.findings.push(...gapsOf(reading, region, named, layout));
  let previous: AccountRow | undefined;
  /** The columns in which each account has money. */
  const filled = new Map<string, readonly Role[]>();
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
    if (namesUnit(code, account.name)) continue;
    if (!total && code === "") {
      if (account.figures.length > 0 && at !== undefined)
        extract.findings.push(unknownRow(reading, at));
      continue;
    }
    if (restored && at !== undefined)
      extract.findings.push(restoredCode(reading, at, code));
    if (at !== undefined && isSameRow(account, previous))
      extract.findings.push(doubledRow(reading, at));
    previous = account;
    const isOneCell =
      document.lines[account.row.line]?.text.includes("\t") ?? false;
    const expected = nameExpected(code, account.name, isOneCell);
    if (expected !== undefined && at !== undefined)
      extract.findings.push(
        accountName(reading, nameCell(account) ?? at, code, expected),
      );
    const roles = within(
      layout.rolesOf(account),
      filledAbove(code, filled) ?? (total ? undefined : filled.get("")),
      account,
    );
    filled.set(code, filledRoles(roles, account));
    const first = account.figures[0];
    if (
      first !== undefined &&
      roles.every((role) => role === undefined) &&
      account.figures.some(({ text }) => /[1-9]/.test(text))
    )
      extract.findings.push(unknownRow(reading, first));
    roles.forEach((role, index) => {
      if (role === undefined || role === "own-funds") return;
      extract.figure(
        account.figures[index],
        subjectFor(role, region, side, total, code, account.name),
      );
    });
  }
  return extract.finish();
}

/** "合计 | 0 | 20.00 | 合计 | 基本支出 | 项目支出 | 0": the row of the total that also names columns, without its own name. */
function headingTotal(account: AccountRow | undefined): readonly Row[] {
  if (account === undefined || account.code !== "") return [];
  const { cells } = account.row;
  if (!cells.some(({ text }) => /^(?:基本|项目)支出$/.test(text))) return [];
  const own = cells.findIndex(({ text }) => text !== "");
  return [{ ...account.row, cells: cells.slice(own + 1) }];
}

function isSameRow(row: AccountRow, other: AccountRow | undefined): boolean {
  const words = (one: AccountRow) =>
    [one.code, ...one.figures.map(({ text }) => text)].join("|");
  return (
    other !== undefined && row.figures.length > 0 && words(row) === words(other)
  );
}

function nameCell({ row, name }: AccountRow): Cell | undefined {
  return row.cells.find(({ text }) => text !== "" && name.startsWith(text));
}

/** Figures that the table's own rows show to be missing. */
function gapsOf(
  reading: Reading,
  region: Region,
  named: readonly AccountRow[],
  layout: Layout,
): Finding[] {
  const accounts = named.filter(({ code }) => code !== "");
  const blank = accounts.filter(({ figures }) => figures.length === 0);
  const title = reading.document.lines[region.from];
  const found: Finding[] = [];
  if (
    title !== undefined &&
    blank.length >= 3 &&
    2 * blank.length > accounts.length
  )
    found.push(
      rowsWithoutFigures(reading, {
        start: title.start,
        end: title.start + title.text.length,
      }),
    );
  const total = named.find(({ name, code }) => code === "" && isTotal(name));
  const at = total?.row.cells.find(({ text }) => isTotal(text));
  if (total === undefined || at === undefined || total.figures.length === 0)
    return found;
  // Where the form names its columns in the total's row, these take the figures' place.
  if (total.row.cells.some(({ text }) => /^(?:基本|项目)支出$/.test(text)))
    return found;
  const printed = new Set(layout.rolesOf(total));
  const left = accounts.filter((account) =>
    layout
      .rolesOf(account)
      .some((role) => role !== undefined && !printed.has(role)),
  );
  // One row may have slipped a column; several have not.
  if (left.length >= 3) found.push(totalWithoutColumn(reading, at));
  return found;
}

function isTotal(name: string): boolean {
  return /^(?:本年)?(?:收入|支出)?(?:合计|总计)$/.test(name);
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
