import type { Wording } from "../wordings.ts";
import type { Context } from "./context.ts";
import { moneyIndex } from "./reads.ts";
import type { WordingMatch } from "./wording-match.ts";

const joined = /(?:、|和|及|与)$/;

interface Summed {
  /** What else is each nothing, where the sum is. */
  readonly beside: readonly Wording[];
  /** All names, where the sum is more: of none of them alone is anything known. */
  readonly together?: string;
}

/**
 * "上缴上级支出、经营支出共0.00万元": the names before the one that stands at the amount, where it is the sum of all.
 * `words`: the clause up to the last name.
 */
export function summedNames(
  { section, clause, figure }: Context,
  words: string,
  { between, length }: WordingMatch,
): Summed {
  if (!/共|合计|总计/.test(between)) return { beside: [] };
  const beside: Wording[] = [];
  let rest = words;
  while (joined.test(rest)) {
    const names = rest.replace(joined, "");
    const match = moneyIndex.match(names, section.topic);
    if (match === undefined || match.between !== "") break;
    beside.unshift(match.wording);
    rest = names.slice(0, match.start);
  }
  if (beside.length === 0 || !/[1-9]/.test(figure.digits)) return { beside };
  return {
    beside: [],
    together: clause.slice(rest.length, words.length + length),
  };
}
