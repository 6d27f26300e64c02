import type { Cell, Row } from "../../document/cells.ts";
import { isDash, isFigure } from "../../document/figures.ts";
import { readAmount } from "../../document/number.ts";
import type { Finding, Observation, Subject } from "../../vocabulary/fact.ts";
import { noTableUnit } from "../findings.ts";
import {
  observe,
  type PartialSubject,
  type Reading,
  subjectOf,
} from "../reading.ts";
import { mostFigures } from "./most-figures.ts";
import type { Region } from "./regions.ts";

/** What one table gave, while it is read. */
export class TableExtract {
  readonly observations: Observation[] = [];
  readonly findings: Finding[] = [];
  /** What stands in the table with no figure behind it. */
  readonly blanks: Subject[] = [];
  private readonly reading: Reading;
  private readonly region: Region;

  constructor(reading: Reading, region: Region) {
    this.reading = reading;
    this.region = region;
  }

  /** Keeps a figure of the table; a cell that holds none gives nothing. */
  figure(cell: Cell | undefined, subject: PartialSubject): void {
    if (cell === undefined) return;
    const amount = readAmount(cell.text, "yuan", this.region.yuan);
    if (amount === undefined) return;
    this.observations.push(
      observe(
        this.reading,
        subject,
        {
          amount,
          printedUnit: this.region.printedUnit ?? "万元",
          start: cell.start,
          end: cell.end,
        },
        "table",
      ),
    );
  }

  blank(subject: PartialSubject): void {
    this.blanks.push(subjectOf(this.reading, subject));
  }

  finish(): this {
    const line = this.reading.document.lines[this.region.from];
    if (
      this.observations.length > 0 &&
      this.region.printedUnit === undefined &&
      line !== undefined
    ) {
      this.findings.push(
        noTableUnit(this.reading, {
          start: line.start,
          end: line.start + line.text.length,
        }),
      );
    }
    return this;
  }
}

/** Code cells, name, and figures of a row that carries an account. */
export interface AccountRow {
  readonly row: Row;
  /** As printed, without spaces; empty for a total. */
  readonly code: string;
  readonly codeCell: Cell | undefined;
  readonly name: string;
  readonly figures: readonly Cell[];
}

const digits = /^\d[\d,]*$/;

/** The first cells of digits are the code, joined where it is printed in pieces (201 | 03 | 50); words are the name. */
export function accountRow(row: Row): AccountRow | undefined {
  const filled = row.cells.filter((cell) => cell.text !== "");
  const split = filled.flatMap(splitGlued);
  let at = 0;
  let code = "";
  let codeCell: Cell | undefined;
  while (at < split.length) {
    const cell = split[at];
    if (cell === undefined || !digits.test(cell.text)) break;
    if (codeCell !== undefined && !(cell.text.length === 2 && code.length < 7))
      break;
    codeCell ??= cell;
    code += cell.text;
    at++;
    if (code.length >= 7) break;
  }
  if (codeCell !== undefined && !/^\d{3}|^\d,/.test(code)) return undefined;
  let name = "";
  while (at < split.length && !isFilled(split[at]?.text ?? "")) {
    name += split[at]?.text ?? "";
    at++;
  }
  const figures = split
    .slice(at)
    .filter((cell) => isFilled(cell.text) && !cell.text.endsWith("%"));
  if (figures.length > mostFigures) return undefined;
  return {
    row,
    code,
    codeCell,
    // "208 05 05 306001 住房公积金": the unit's code stands before the name.
    name: name
      .replace(/^\d{6} ?(?=[一-龥])/, "")
      .replace(/^类?款?项?(?=合计$|总计$)/, ""),
    figures,
  };
}

/** A figure, or the dash of a blank column, which keeps its place. */
export function isFilled(text: string): boolean {
  return isFigure(text) || isDash(text);
}

/** "310资本性支出", "2040506“两庭”建设": code and name printed without a gap. */
export function splitGlued(cell: Cell): Cell[] {
  const match = /^(\d{3}(?:\d{2}){0,2})([“"'(]?[一-龥].*)$/.exec(cell.text);
  const code = match?.[1];
  if (code === undefined) return [cell];
  const cut = cell.start + code.length;
  return [
    { ...cell, text: code, end: cut, right: cell.left },
    {
      ...cell,
      text: match?.[2] ?? "",
      start: cut,
      left: cell.left + code.length,
    },
  ];
}

/** The row that numbers the columns: 类 款 项 栏次 1 2 3, or 1 2 3 ... 12. */
export function numbersColumns(row: Row): boolean {
  const words = row.cells
    .map((cell) => cell.text)
    .filter((text) => text !== "");
  const figures = words.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const others = words.filter((text) => !/^\d{1,2}$/.test(text));
  if (
    others.some(
      (text) =>
        !/^(?:栏次|行次|类|款|项|类款|款项|类款项|合计|项目)$/.test(text),
    )
  )
    return false;
  if (figures.length === 0)
    return others.includes("栏次") || others.includes("类");
  return (
    figures.every(
      (value, index) =>
        index === 0 || value === (figures[index - 1] ?? 0) + 1 || value === 1,
    ) &&
    (figures.length >= 2 || others.includes("栏次"))
  );
}
