import { plain } from "../../document/characters.ts";
import { offsetOf } from "../../document/document.ts";
import type { Finding, Observation } from "../../vocabulary/fact.ts";
import type { Reading } from "../reading.ts";

/** Indicators of which less is better. */
const lessIsBetter = /成本|费用|支出|投诉|事故|误差|时间|天数|次品|损失/;
/** A bound that must not be passed stands before its figure. */
const atMost = /[≤<＜]\s*$|小于(?:或?等于)?\s*$|不超过\s*$|以内\s*$/;
const analysis = /^偏差大?(?:或)?目标未完成原因分析/;

/** Indicators that fell short of their target, in a form that leaves its analysis of reasons blank. */
export function missedTargets(
  reading: Reading,
  observations: readonly Observation[],
): readonly Finding[] {
  const indicators = observations.filter(
    ({ concept }) => concept === "evaluation.indicator",
  );
  return indicators.flatMap((actual): Finding[] => {
    if (actual.phase !== "final" || lessIsBetter.test(actual.name)) return [];
    const target = indicators.find(
      (one) =>
        one.phase === "initial-budget" &&
        one.line === actual.line &&
        one.name === actual.name &&
        one.start < actual.start,
    );
    if (target === undefined || target.amount.unit !== actual.amount.unit)
      return [];
    if (actual.amount.grains >= target.amount.grains) return [];
    const from = offsetOf(reading.document, target.page, target.start);
    const before = reading.document.text.slice(Math.max(0, from - 8), from);
    if (atMost.test(before) || isExplained(reading, actual.line)) return [];
    const [reached, aim] = [actual, target].map(
      ({ printed, printedUnit }) => `${printed}${printedUnit}`,
    );
    return [
      {
        code: "missed-target",
        line: actual.line,
        printed: actual.printed,
        message: {
          zh: `实际完成值 ${reached} 低于目标 ${aim}，“原因分析”一栏没有填写。`,
          en: `${reached} was reached of a target of ${aim}, and the form gives no reason.`,
        },
      },
    ];
  });
}

/** Whether the form's next analysis says anything; set over several lines, it is taken to. */
function isExplained({ document }: Reading, line: number): boolean {
  const next = document.lines
    .slice(line)
    .find(({ text }) => analysis.test(plain(text)));
  return (
    next === undefined ||
    !next.text.includes("\t") ||
    plain(next.text).replace(analysis, "") !== ""
  );
}
