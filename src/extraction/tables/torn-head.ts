import type { Row, Widths } from "../../document/cells.ts";
import type { Document } from "../../document/document.ts";
import type { Role } from "./account-role.ts";
import type { Column } from "./columns.ts";
import { type HeadWord, headWords } from "./head.ts";

/**
 * What an expenditure table's columns are told by, in the form's order, where their headings are torn inside words: a
 * character that no other heading has is still there, wherever the rest of its word fell.
 */
const tellTales: readonly { readonly role: Role; readonly mark: RegExp }[] = [
  { role: "opening", mark: /初|^上年/ },
  { role: "income", mark: /收/ },
  { role: "total", mark: /小计|合计|本年支/ },
  { role: "basic", mark: /基/ },
  { role: "project", mark: /项目支|目支/ },
  { role: "remitted", mark: /缴/ },
  { role: "business", mark: /营/ },
  { role: "subsidy", mark: /附|属/ },
  { role: "closing", mark: /末/ },
];
/** Heads of other forms: what a part is made of, the money of several funds, other years. */
const otherForms = /人员|公用|财政专户|单位资金|国有资本|上年数|增减/;

/**
 * The form's columns by what is left of their headings; undefined where the characters name no such form, or do not
 * stand in its order. A column whose own words cannot be told from its neighbours' stands between them.
 */
export function tornColumns(
  document: Document,
  head: readonly Row[],
  wide: Widths,
): readonly Column<Role>[] | undefined {
  if (head.some(({ shape }) => shape !== "spaced")) return undefined;
  const words = head.flatMap((row) => headWords(document, row, wide));
  const all = words.map(({ text }) => text).join(" ");
  if (otherForms.test(all)) return undefined;
  const told = new Map<Role, HeadWord>();
  for (const { role, mark } of tellTales) {
    const own = words.filter(({ text }) => mark.test(text));
    // A form that says the same twice is another one.
    if (own.length > 1 && role !== "total" && role !== "project")
      return undefined;
    const [word] = own;
    if (word !== undefined) told.set(role, word);
  }
  const basic = told.get("basic");
  if (basic === undefined) return undefined;
  const roles = tellTales
    .map(({ role }) => role)
    .filter((role) => role === "total" || role === "project" || told.has(role));
  const project = words.find(
    ({ text, at }) => /项|目支/.test(text) && at > basic.at,
  );
  const total = words
    .filter(({ text, at }) => /小计|合计/.test(text) && at < basic.at)
    .sort((left, right) => right.at - left.at)[0];
  const places = roles.map((role): HeadWord | undefined =>
    role === "total" ? total : role === "project" ? project : told.get(role),
  );
  const known = places.filter((word) => word !== undefined);
  if (known.some((word, index) => turnsBack(word, known[index - 1])))
    return undefined;
  const columns: Column<Role>[] = [];
  for (const [index, role] of roles.entries()) {
    const last = columns.at(-1);
    columns.push({
      role,
      at: Math.max(
        last?.at ?? 0,
        placeOf(places, index, ({ at }) => at),
      ),
      wideAt: Math.max(
        last?.wideAt ?? 0,
        placeOf(places, index, ({ wideAt }) => wideAt),
      ),
    });
  }
  return columns;
}

/** Display columns by which a converter sets one line of a head closer than another. */
const slack = 12;

function turnsBack(word: HeadWord, before: HeadWord | undefined): boolean {
  if (before === undefined) return false;
  return word.at < before.at - (word.line === before.line ? 0 : slack);
}

/** A place of its own, or between its neighbours'. */
function placeOf(
  places: readonly (HeadWord | undefined)[],
  index: number,
  of: (word: HeadWord) => number,
): number {
  const own = places[index];
  if (own !== undefined) return of(own);
  const before = places.slice(0, index).findLast((word) => word !== undefined);
  const after = places.slice(index + 1).find((word) => word !== undefined);
  if (before === undefined || after === undefined)
    return before !== undefined ? of(before) + 10 : after ? of(after) - 10 : 0;
  return (of(before) + of(after)) / 2;
}
