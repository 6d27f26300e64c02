import { plain } from "../document/characters.ts";
import type { Document } from "../document/document.ts";
import { flowOf } from "../document/flow.ts";
import type { Finding } from "../vocabulary/fact.ts";
import { identityOf } from "./identity.ts";
import { finding, type Reading } from "./reading.ts";
import type { Region } from "./tables/regions.ts";

/** Lines of a document that are another unit's report: from the first up to, not including, the last. */
export interface OtherReport {
  readonly from: number;
  readonly to: number;
}

/** A title alone, or a table that a picture stands for, has fewer rows. */
const fewestRows = 3;
/** A table whose title is printed again on its next page, or twice, is followed by no others before it comes back. */
const fewestBetween = 4;

/** The reports of a department's units, printed behind its own: where the forms begin again with other figures. */
export function otherReports(
  document: Document,
  regions: readonly Region[],
): readonly OtherReport[] {
  const filled = regions.filter(({ rows }) => rows.length >= fewestRows);
  const first = filled.find(isFirstForm);
  if (first === undefined) return [];
  const begin = filled.findIndex(
    (region, index) =>
      region !== first &&
      isFirstForm(region) &&
      kindOf(region) === kindOf(first) &&
      formsBetween(filled, first, index) >= fewestBetween &&
      figuresOf(region) !== figuresOf(first),
  );
  const next = filled[begin];
  if (next === undefined) return [];
  const before = filled[begin - 1];
  const centre = centreBefore(document, next.from);
  const from = beginOf(document, before?.to ?? 0, next.from, centre);
  return [
    { from, to: endOf(document, [before?.to ?? 0, from], regions, centre) },
  ];
}

/** The document with another unit's lines emptied; every other offset stays. */
export function without(
  document: Document,
  others: readonly OtherReport[],
): Document {
  if (others.length === 0) return document;
  return {
    ...document,
    lines: document.lines.map((line, index) =>
      others.some(({ from, to }) => index >= from && index < to)
        ? { ...line, text: "" }
        : line,
    ),
  };
}

export function otherReportLeftOut(
  reading: Reading,
  document: Document,
  { from, to }: OtherReport,
): Finding {
  const line = document.lines[from];
  const start = line?.start ?? 0;
  return finding(
    reading,
    "other-report",
    { start, end: start + (line?.text.length ?? 0) },
    {
      zh: `自此共 ${to - from} 行是所属单位的报告，其数字不并入本报告。`,
      en: `From here, ${to - from} lines are the reports of the department's units; their figures are not mixed with this report's.`,
    },
  );
}

function isFirstForm({ kind, fund }: Region): boolean {
  return kind === "totals" && fund === "all";
}

function kindOf({ title }: Region): string {
  return (
    (/\d{4}/.exec(title)?.[0] ?? "") +
    (/决算|预算(?=[^决]*表$)/.exec(title)?.[0] ?? "")
  );
}

function formsBetween(
  filled: readonly Region[],
  first: Region,
  index: number,
): number {
  const from = filled.indexOf(first);
  return new Set(
    filled.slice(from + 1, index).map(({ kind, fund }) => `${kind} ${fund}`),
  ).size;
}

function figuresOf({ rows }: Region): string {
  return rows
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .filter((text) => /^-?[\d,]+(?:\.\d+)?$/.test(text))
    .join(" ");
}

/** The name of the unit whose tables come first. */
function centreBefore(document: Document, limit: number): string {
  return (
    identityOf(
      document,
      flowOf(document, (line) => line < limit),
    )?.centre ?? ""
  );
}

/** The first line behind the department's tables that heads another unit's report, else the title of its first table. */
function beginOf(
  document: Document,
  from: number,
  to: number,
  centre: string,
): number {
  for (let index = from; index < to; index++)
    if (headsOther(plain(document.lines[index]?.text ?? ""), centre))
      return index;
  return to;
}

const reportTitle = /(?:决算|预算)(?:公开)?(?:表|报表|报告|情况)?$/;
const marked = /\d{4}年|^附件|^第[一二三四五六七八九十]+部分/;

function headsOther(words: string, centre: string): boolean {
  if (words.length < 8 || words.length > 60 || /[。;:,]/.test(words))
    return false;
  return reportTitle.test(words) && marked.test(words) && !names(words, centre);
}

/** Whether a heading is the department's own: its name, and not that of its head office alone. */
function names(words: string, centre: string): boolean {
  return (
    centre !== "" &&
    words.includes(plain(centre)) &&
    !/本级|本部|机关\)/.test(words)
  );
}

/** Where the department's own words go on behind its units' tables; the document's end when they stood before these. */
function endOf(
  document: Document,
  [before, from]: readonly [number, number],
  regions: readonly Region[],
  centre: string,
): number {
  const all = document.lines.length;
  const heads = (index: number) => {
    const words = plain(document.lines[index]?.text ?? "");
    return (
      words.length <= 60 &&
      /情况说明$/.test(words) &&
      /^第[一二三四五六七八九十]+部分/.test(words) &&
      (names(words, centre) || !/中心|[局委办院校馆所队会]\d{4}/.test(words))
    );
  };
  for (let index = before; index < from; index++) if (heads(index)) return all;
  const last = regions.at(-1)?.to ?? all;
  for (let index = last; index < all; index++)
    if (heads(index) && names(plain(document.lines[index]?.text ?? ""), centre))
      return index;
  return all;
}
