import { plain } from "../../document/characters.ts";
import type { Document } from "../../document/document.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { missingTable } from "../findings.ts";
import type { Reading } from "../reading.ts";

/** A title among the annexed tables: 十一、项目支出表. */
const annexed =
  /^[一二三四五六七八九十]{1,3}、[^。;,:]{0,20}(?:项目支出|绩效目标|采购|购买服务|转移支付|债务)[^。;,:]{0,20}表$/;
/** The heading of the part that holds all tables. */
const partOfTables = /(?:部门|单位)(?:决算|预算)(?:公开)?表$/;

/** Titles with nothing under them that no reader of a form looks for: annexed tables, and the whole part of tables. */
export function missingTables(
  reading: Reading,
  anyTable: boolean,
): readonly Finding[] {
  const { document } = reading;
  const filled = document.lines.flatMap(({ text }, index) => {
    const words = plain(text).replace(/^[#>*-]+/, "");
    return words === "" ? [] : [{ words, index }];
  });
  const found: Finding[] = [];
  filled.forEach(({ words, index }, order) => {
    const next = filled[order + 1]?.words;
    const bare =
      annexed.test(words) &&
      (next === undefined || annexed.test(next) || /^第.部分/.test(next));
    // A table of contents lists titles one under the other; the last time a title stands is its own.
    if (bare && !filled.slice(order + 1).some((one) => one.words === words))
      found.push(missingTable(reading, lineOf(document, index)));
  });
  if (!anyTable) {
    const part = filled.findLast(({ words }) => partOfTables.test(words));
    if (part !== undefined)
      found.push(missingTable(reading, lineOf(document, part.index)));
  }
  return found;
}

function lineOf(document: Document, index: number) {
  const line = document.lines[index];
  const start = line?.start ?? 0;
  return { start, end: start + (line?.text.length ?? 0) };
}
