import { absolute } from "../vocabulary/amount.ts";
import type { Message } from "../vocabulary/fact.ts";
import type { Evaluation } from "./evaluate.ts";
import { grainsWords } from "./names.ts";

/** How a check came out, behind its arithmetic. */
export function verdictOf({
  outcome,
  gap,
  tolerance,
  unit,
}: Evaluation): Message {
  switch (outcome) {
    case "pass":
      return both("");
    case "rounding":
      if (
        gap !== undefined &&
        tolerance !== undefined &&
        absolute(gap) > tolerance
      )
        return {
          zh: `（差 ${grainsWords(gap, unit).zh}，是截去尾数所致）`,
          en: `(off by ${grainsWords(gap, unit).en}: cut, not rounded)`,
        };
      return {
        zh: `（差 ${grainsWords(gap, unit).zh}，在四舍五入范围 ${grainsWords(tolerance, unit).zh} 之内）`,
        en: `(off by ${grainsWords(gap, unit).en}, within rounding of ${grainsWords(tolerance, unit).en})`,
      };
    case "fail":
      return {
        zh: `（差 ${grainsWords(gap, unit).zh}，超出四舍五入范围 ${grainsWords(tolerance, unit).zh}）`,
        en: `(off by ${grainsWords(gap, unit).en}, more than rounding of ${grainsWords(tolerance, unit).en})`,
      };
    case "not-evaluated":
      return gap === undefined
        ? { zh: "（未能核对）", en: "(not evaluated)" }
        : {
            zh: "（所列可能不全，未作判断）",
            en: "(the list may leave some out: not judged)",
          };
  }
}

export function both(text: string): Message {
  return { zh: text, en: text };
}

/** Empty parts leave no gap, and no space stands before a comma or a bracket. */
export function join(parts: readonly Message[], between: string): Message {
  return {
    zh: parts
      .map(({ zh }) => zh)
      .filter((part) => part !== "")
      .join(between)
      .replace(/ ([，（])/g, "$1"),
    en: parts
      .map(({ en }) => en)
      .filter((part) => part !== "")
      .join(between)
      .replace(/ ,/g, ","),
  };
}
