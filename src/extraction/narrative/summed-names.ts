import type { Wording } from "../wordings.ts";
import type { Context } from "./context.ts";
import { moneyIndex } from "./reads.ts";
import type { WordingMatch } from "./wording-match.ts";

const joined = /(?:、|和|及|与)$/;

/**
 * "上缴上级支出、经营支出共0.00万元": the names before the one that stands at the amount, where it is the sum of all.
 * `words`: the clause up to the last name.
 */
export function summedNames(
  { section }: Context,
  words: string,
  { between }: WordingMatch,
): readonly Wording[] {
  if (!/共|合计|总计/.test(between)) return [];
  const found: Wording[] = [];
  for (let rest = words; joined.test(rest); ) {
    rest = rest.replace(joined, "");
    const match = moneyIndex.match(rest, section.topic);
    if (match === undefined || match.between !== "") break;
    found.unshift(match.wording);
    rest = rest.slice(0, match.start);
  }
  return found;
}
