import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every year that a report prints where only its own, or the one before, can stand. */
export function oddYears(reading: Reading, flow: Flow): readonly Finding[] {
  const found = [
    ...inTitles(reading),
    ...inSentences(reading, flow),
    ...ofComparisons(reading, flow),
    ...ofBalanceDays(reading, flow),
  ];
  return found.filter(
    ({ line, code }, index) =>
      found.findIndex((one) => one.line === line && one.code === code) ===
      index,
  );
}

/** What stands before a title: numbers of parts, chapters and tables. */
const lead =
  /^[#>*\s-]*(?:第[一二三四五六七八九十]{1,2}部分|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d))?[^\d,]{0,30}?/
    .source;
/** The forms' own titles: their tables, their chapters and the report itself. */
const title = new RegExp(
  `${lead}(?<year>\\d,\\d{3}|\\d{4})年度?[^。;,:]{0,45}?(?:收支|收入|支出|三公|决算|预算|自评|绩效)[^。;,:]{0,25}?(?:表|公开|说明|情况|报告)(?:\\((?:附?表|公开|摘要版)?[一二三四五六七八九十\\d]{0,2}表?\\))?[.\\d\\s]*$`,
);

function inTitles(reading: Reading): Finding[] {
  return reading.document.lines.flatMap((line) => {
    if (line.text.length > 200 || line.text.includes("\t")) return [];
    const words = readable(line.text);
    const year = title.exec(words)?.groups?.year;
    if (year === undefined) return [];
    const at = yearIn(line.text);
    if (at === undefined) return [];
    return odd(reading, year, reading.year, {
      start: line.start + at.start,
      end: line.start + at.end,
    });
  });
}

/** A sentence about the report's own totals that begins with a year. */
const sentence =
  /(?<=^|。|[明况表心局委)])(\d{4})年度?(?=[一-龥“”()、]{0,40}?(?:收入支出|收、支总计|收入合计|支出合计|财政拨款(?:基本)?支出|财政拨款收、支|运行经费支出|决算情况|决算表|政府采购|政府购买|项目支出|项目总预算|预算绩效|绩效自评|本(?:部门|单位)|我(?:部门|单位)|“三公”经费财政拨款|基金预算财政拨款|经营预算财政拨款))/g;

function inSentences(reading: Reading, flow: Flow): Finding[] {
  return [...flow.text.matchAll(sentence)].flatMap((match) => {
    const year = match[1] ?? "";
    const before = flow.text[match.index - 1] ?? "。";
    // A year within a line belongs to its sentence.
    if (before !== "。" && !flow.lineStarts.has(match.index)) return [];
    return odd(reading, year, reading.year, stretch(flow, match.index, year));
  });
}

/** 与2020年度相比: what a report compares with is the year before its own. */
const comparison =
  /(?:与|比|较)(\d{4})年度?(?!年初|预算|全年)(?:决算数?|执行数)?(?:相比|增加|减少|增长|下降|持平)/g;

function ofComparisons(reading: Reading, flow: Flow): Finding[] {
  return [...flow.text.matchAll(comparison)].flatMap((match) => {
    const year = match[1] ?? "";
    return odd(
      reading,
      year,
      reading.year - 1,
      stretch(flow, match.index + 1, year),
    );
  });
}

/** A final account counts what there is on the last day of its year. */
const balanceDay = /截[至止](\d{4})年12月31日/g;

function ofBalanceDays(reading: Reading, flow: Flow): Finding[] {
  if (reading.kind !== "final") return [];
  return [...flow.text.matchAll(balanceDay)].flatMap((match) => {
    const year = match[1] ?? "";
    return odd(
      reading,
      year,
      reading.year,
      stretch(flow, match.index + 2, year),
    );
  });
}

function odd(
  reading: Reading,
  printed: string,
  expected: number,
  at: Span,
): Finding[] {
  if (printed === String(expected)) return [];
  return [
    printed.includes(",")
      ? finding(reading, "damaged-year", at, {
          zh: "年份残缺：多了千位分隔符，首位数字也可能不对。",
          en: "A damaged year: it has a thousands separator, and its first digit may be wrong.",
        })
      : finding(reading, "other-year", at, {
          zh: `这里应是 ${expected} 年。`,
          en: `The year ${expected} belongs here.`,
        }),
  ];
}

function stretch(flow: Flow, start: number, year: string): Span {
  return spanIn(flow, { start, end: start + year.length });
}

function readable(text: string): string {
  return text.normalize("NFKC").replace(/<[^>]*>|\*\*|\s/g, "");
}

function yearIn(text: string): Span | undefined {
  const match = /[\d０-９][,，]?[\d０-９]{3}(?=\s*年)/.exec(text);
  return match === null
    ? undefined
    : { start: match.index, end: match.index + match[0].length };
}
