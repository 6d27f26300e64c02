import { type Flow, spanIn } from "../../document/flow.ts";
import {
  economicAccount,
  economicCodes,
} from "../../vocabulary/economic-classification.ts";
import type { Finding, Observation } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** 人员经费358.42万元,主要包括:基本工资、津贴补贴…。 */
const list =
  /(?<kind>人员经费|公用经费)\d[\d,.]*万元,(?:主要)?(?:包括|用于):?(?<lines>[^。;\d]{4,400})[。;]/g;
/** The classes that make up each cost. */
const classes: Readonly<Record<string, readonly string[]>> = {
  人员经费: ["301", "303"],
  公用经费: ["302", "307", "309", "310", "399"],
};

/** The economic lines that the text lists against those with an amount in the table of basic expenditure. */
export function oddLists(
  reading: Reading,
  flow: Flow,
  observations: readonly Observation[],
): readonly Finding[] {
  const spent = new Set(
    observations
      .filter(
        ({ concept, code, place, parent, amount }) =>
          concept === "expenditure.by-economy" &&
          code.length === 5 &&
          parent === "" &&
          place === "table" &&
          amount.grains !== 0n,
      )
      .map(({ code }) => code),
  );
  if (spent.size < 5) return [];
  return [...flow.text.matchAll(list)].flatMap((match): Finding[] => {
    const { kind = "", lines = "" } = match.groups ?? {};
    const under = classes[kind] ?? [];
    const isHere = (code: string) => under.includes(code.slice(0, 3));
    const named = lines.split(/[、,]/).map((name) => ({
      name,
      codes: economicCodes(name, "", 5).filter(isHere),
    }));
    const told = new Set(named.flatMap(({ codes }) => codes));
    const start = match.index + match[0].lastIndexOf(lines);
    const at = spanIn(flow, { start, end: start + lines.length });
    const without = named.flatMap(({ name, codes }) =>
      codes.length > 0 && !codes.some((code) => spent.has(code)) ? [name] : [],
    );
    const left = [...spent].filter((code) => isHere(code) && !told.has(code));
    // 等 leaves the rest out; a list of a few names only the main ones.
    const isWhole = !lines.includes("等") && 4 * left.length <= told.size;
    return [
      ...(without.length === 0
        ? []
        : [
            finding(reading, "listed-line", at, {
              zh: `列出的${without.join("、")}在基本支出表中没有金额。`,
              en: `The table of basic expenditure has no amount for ${without.join(", ")}, which the text lists.`,
            }),
          ]),
      ...(left.length === 0 || !isWhole
        ? []
        : [
            finding(reading, "listed-line", at, {
              zh: `基本支出表中有金额的${left.map(nameOf).join("、")}没有列出。`,
              en: `The text leaves out ${left.map(nameOf).join(", ")}, for which the table of basic expenditure has an amount.`,
            }),
          ]),
    ];
  });
}

function nameOf(code: string): string {
  return economicAccount(code)?.name ?? code;
}
