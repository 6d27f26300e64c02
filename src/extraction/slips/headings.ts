import { plain } from "../../document/characters.ts";
import type { Line } from "../../document/document.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** Headings that are printed twice, and numbers that a series of headings leaves out. */
export function oddHeadings(reading: Reading): readonly Finding[] {
  const lines = reading.document.lines
    .map((line) => ({
      line,
      words: plain(line.text).replace(/^[#>*-]+/, ""),
    }))
    .filter(({ words, line }) => words !== "" && !line.text.includes("\t"));
  return [
    ...doubled(reading, lines),
    ...leftOut(reading, lines),
    ...leftOutOfList(reading, lines),
  ];
}

interface Words {
  readonly line: Line;
  readonly words: string;
}

function doubled(reading: Reading, lines: readonly Words[]): Finding[] {
  return lines.flatMap(({ line, words }, index) =>
    words === lines[index - 1]?.words &&
    /^[一二三四五六七八九十]{1,3}、[一-龥“”]{6,}/.test(words)
      ? [
          finding(reading, "doubled-heading", spanOf(line), {
            zh: "标题重复。",
            en: "A heading is printed twice.",
          }),
        ]
      : [],
  );
}

/** The levels of headings, from the outermost; a heading starts the series below it anew. */
const levels: readonly RegExp[] = [
  /^第([一二三四五六七八九十]{1,2})部分/,
  /^([一二三四五六七八九十]{1,3})、/,
  /^\(([一二三四五六七八九十]{1,3})\)/,
];

/**
 * (一)(二)(四): the third is missing, or wrongly numbered. Of a text that does not tell its parts, or leaves
 * one out, whole stretches may be missing: its numbers prove nothing.
 */
function leftOut(reading: Reading, lines: readonly Words[]): Finding[] {
  const found: Finding[] = [];
  const isWhole = countsItsParts(lines);
  const inContents = printedTwice(lines);
  const last: { number: number; index: number }[] = [];
  lines.forEach(({ line, words }, index) => {
    const level = levels.findIndex((one) => one.test(words));
    if (level < 0) return;
    const number = numberOf(levels[level]?.exec(words)?.[1] ?? "");
    const before = last[level];
    last.length = level;
    last[level] = { number, index };
    if (before === undefined || number !== before.number + 2) return;
    if (level > 0 && !isWhole) return;
    const neighbours = [lines[before.index]?.words ?? "", words];
    if (level === 1 && !neighbours.every((one) => inContents.has(one))) return;
    const between = lines
      .slice(before.index, index)
      .map((one) => one.words)
      .join("");
    const skipped = numerals[number - 2] ?? "";
    if (between.includes(`${skipped}、`) || between.includes(`(${skipped})`))
      return;
    found.push(
      finding(reading, "skipped-number", spanOf(line), {
        zh: `标题编号不连续：缺“${skipped}”。`,
        en: `The headings' numbers leave out ${number - 1}.`,
      }),
    );
  });
  return found;
}

/** Chapters that the table of contents has too: of others a form may leave any out. */
function printedTwice(lines: readonly Words[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { words } of lines) {
    const heading = words.replace(/[.·…\d]+$/, "");
    if (seen.has(heading)) twice.add(heading);
    seen.add(heading);
  }
  return twice;
}

function countsItsParts(lines: readonly Words[]): boolean {
  const parts = new Set(
    lines.flatMap(
      ({ words }) => numberOf(levels[0]?.exec(words)?.[1] ?? "") || [],
    ),
  );
  const counted = [...parts].sort((left, right) => left - right);
  return (
    counted.length > 0 &&
    counted.every((part, order) => part === (counted[0] ?? 0) + order)
  );
}

/** 1.…具体包括 and 3.…具体包括, with no 2 between: lines of one kind that count on. */
function leftOutOfList(reading: Reading, lines: readonly Words[]): Finding[] {
  const found: Finding[] = [];
  const last = new Map<string, number>();
  for (const { line, words } of lines) {
    const match =
      /^(\d{1,2})[.、](?!\d)[一-龥、()]{2,30}?([一-龥]{4})[:：]?$/.exec(words);
    if (match === null) continue;
    const number = Number(match[1]);
    const kind = match[2] ?? "";
    if (number === (last.get(kind) ?? number) + 2)
      found.push(
        finding(reading, "skipped-number", spanOf(line), {
          zh: `标题编号不连续：缺“${number - 1}”。`,
          en: `The headings' numbers leave out ${number - 1}.`,
        }),
      );
    last.set(kind, number);
  }
  return found;
}

const numerals = [
  ..."一二三四五六七八九",
  "十",
  ...[..."一二三四五六七八九"].map((digit) => `十${digit}`),
  "二十",
];

function numberOf(numeral: string): number {
  return numerals.indexOf(numeral) + 1;
}

function spanOf(line: Line): { start: number; end: number } {
  return { start: line.start, end: line.start + line.text.length };
}
