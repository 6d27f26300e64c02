/**
 * A payout line's pattern as words a reader can check a name against: 上市…奖励/补助/资金. Optional words stand
 * in square brackets; what may be absent at the end decides nothing and is left out.
 */
export function payoutWords(pattern: RegExp): readonly string[] {
  return alternatives(pattern.source).map((one) =>
    one
      .replace(/(?:\.\{0,\d+\}|\(\?:[^()]*\)\?)+$/, "")
      .replace(/\.\{0,\d+\}/g, "…")
      .replace(
        /\(\?:([^()]*)\)\?/g,
        (_, inner: string) => `[${slashed(inner)}]`,
      )
      .replace(/\(\?:([^()]*)\)/g, (_, inner: string) => slashed(inner)),
  );
}

const slashed = (inner: string) => inner.replaceAll("|", "/");

/** Splits at each | outside brackets. */
function alternatives(source: string): readonly string[] {
  const found: string[] = [""];
  let depth = 0;
  for (const character of source) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "|" && depth === 0) found.push("");
    else found[found.length - 1] += character;
  }
  return found;
}
