import { plain } from "../../document/characters.ts";
import type { Document } from "../../document/document.ts";
import type { Fund } from "../../vocabulary/concept.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { missingTable } from "../findings.ts";
import type { Reading } from "../reading.ts";
import type { Region } from "./regions.ts";

/** A title among the annexed tables: 十一、项目支出表. */
const annexed =
  /^[一二三四五六七八九十]{1,3}、[^。;,:]{0,20}(?:项目支出|绩效目标|采购|购买服务|转移支付|债务)[^。;,:]{0,20}表$/;
/** The heading of the part that holds all tables. */
const partOfTables = /(?:部门|单位)(?:决算|预算)(?:公开)?表$/;

/** Titles with nothing under them that no reader of a form looks for: annexed tables, and the whole part of tables. */
export function missingTables(
  reading: Reading,
  regions: readonly Region[],
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
  const [table] = regions;
  if (table !== undefined)
    return [...found, ...absentForms(reading, regions, table)];
  const part = filled.findLast(({ words }) => partOfTables.test(words));
  if (part !== undefined)
    found.push(missingTable(reading, lineOf(document, part.index)));
  return found;
}

/** The forms with figures that every report publishes, as final account and as budget. */
const forms: readonly {
  readonly kind: Region["kind"];
  readonly fund: Fund;
  readonly name: string;
}[] = [
  { kind: "totals", fund: "all", name: "收入支出总表" },
  { kind: "income", fund: "all", name: "收入表" },
  { kind: "expenditure", fund: "all", name: "支出表" },
  { kind: "totals", fund: "fiscal", name: "财政拨款收入支出总表" },
  {
    kind: "expenditure",
    fund: "general-public-budget",
    name: "一般公共预算财政拨款支出表",
  },
  {
    kind: "basic",
    fund: "general-public-budget",
    name: "一般公共预算财政拨款基本支出表",
  },
];

/** Where most of the forms stand, one of which not even the title does. */
function absentForms(
  reading: Reading,
  regions: readonly Region[],
  table: Region,
): Finding[] {
  const stands = new Set(regions.map(({ kind, fund }) => `${kind} ${fund}`));
  const absent = forms.filter(
    ({ kind, fund }) => !stands.has(`${kind} ${fund}`),
  );
  if (absent.length === 0 || 2 * absent.length >= forms.length) return [];
  return absent.map(({ name }) => ({
    ...missingTable(reading, lineOf(reading.document, table.from)),
    code: "absent-table",
    message: {
      zh: `公开的表中没有${name}。`,
      en: `One of the published forms is not in the report: ${name}.`,
    },
  }));
}

function lineOf(document: Document, index: number) {
  const line = document.lines[index];
  const start = line?.start ?? 0;
  return { start, end: start + (line?.text.length ?? 0) };
}
