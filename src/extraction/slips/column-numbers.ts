import { plain } from "../../document/characters.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** Columns that hold no figures of the report. */
const ofRows =
  /^(?:项目|行次|栏次|科目|序号|功能分类|经济分类|编码|名称)|编码$|名称$/;
/** A head is no higher than this. */
const highest = 4;

/** 栏次 1 2 3 4 5 under a head that names four columns: one was left out of the head. */
export function oddColumnNumbers({ document, ...reading }: Reading) {
  const { lines } = document;
  return lines.flatMap((line, index): Finding[] => {
    if (!/^\s*栏次\t/.test(line.text)) return [];
    const numbers = line.text.split("\t").map(plain).filter(isNumber);
    if (numbers.some((number, at) => Number(number) !== at + 1)) return [];
    let from = index;
    while (from > 0 && index - from < highest && isHead(lines[from - 1]?.text))
      from--;
    const head = lines.slice(from, index).map(({ text }) => text.split("\t"));
    const last = lines[index - 1];
    if (head.length === 0 || last === undefined) return [];
    const width = Math.max(...head.map(({ length }) => length));
    const named = Array.from({ length: width }, (_, column) =>
      head.map((row) => plain(row[column] ?? "")).filter((cell) => cell !== ""),
    ).filter(
      (cells) => cells.length > 0 && !cells.some((cell) => ofRows.test(cell)),
    );
    if (named.length === 0 || numbers.length <= named.length) return [];
    const names = named.map((cells) => cells.at(-1)).join("、");
    return [
      finding(
        { document, ...reading },
        "missing-column",
        { start: last.start, end: last.start + last.text.length },
        {
          zh: `栏次编到 ${numbers.length}，表头只有 ${named.length} 栏（${names}）。`,
          en: `Columns are numbered to ${numbers.length}; the head names ${named.length}.`,
        },
      ),
    ];
  });
}

function isNumber(cell: string): boolean {
  return /^\d{1,2}$/.test(cell);
}

function isHead(text: string | undefined): boolean {
  return text?.includes("\t") === true && !/\d\.\d/.test(text);
}
