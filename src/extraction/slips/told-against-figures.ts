import { type Flow, spanIn } from "../../document/flow.ts";
import { grainsPerUnit } from "../../vocabulary/amount.ts";
import type { Finding, Observation } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** What the text tells of the work, against the figures that the report gives for it. */
export function oddTales(
  reading: Reading,
  flow: Flow,
  observations: readonly Observation[],
): readonly Finding[] {
  return [
    ...moreThanSpent(reading, flow, observations),
    ...otherThanIndicators(reading, flow, observations),
  ];
}

/** 兑现奖补资金12000万余元. */
const paidOut =
  /(?<=(?:兑现|发放|拨付|奖补)[^,。;\d]{0,24})(?<number>\d[\d,]*(?:\.\d+)?)(?:余|多)?万(?:余|多)?元/g;

/** A project's outturn printed as "more than" a round number that it does not reach. */
function moreThanSpent(
  reading: Reading,
  flow: Flow,
  observations: readonly Observation[],
): Finding[] {
  const spent = observations.filter(
    ({ concept, phase }) => concept === "project" && phase === "final",
  );
  const told = new Set<string>();
  return [...flow.text.matchAll(paidOut)].flatMap((match): Finding[] => {
    const { number = "" } = match.groups ?? {};
    if (!/[余多]/.test(match[0]) || told.has(number)) return [];
    const yuan = Number(number.replaceAll(",", "")) * 10_000;
    const least = BigInt(Math.round(yuan)) * grainsPerUnit.yuan;
    const near = spent.find(
      ({ amount: { grains } }) =>
        grains < least && 100n * (least - grains) <= 2n * least,
    );
    const isReached = spent.some(
      ({ amount: { grains } }) =>
        grains >= least && 100n * (grains - least) <= 10n * least,
    );
    if (near === undefined || isReached) return [];
    told.add(number);
    const at = spanIn(flow, {
      start: match.index,
      end: match.index + match[0].length,
    });
    return [
      finding(reading, "conflicting-count", at, {
        zh: `第 ${near.line} 行“${near.name}”的执行数为 ${near.printed}${near.printedUnit}，没有达到。`,
        en: `Line ${near.line} prints ${near.printed}${near.printedUnit} for ${near.name}: less than that.`,
      }),
    ];
  });
}

/** 举办“春雨行动”20场: an indicator that names what it counts, and in what. */
const counting =
  /“(?<what>[^“”]{4,20})”[^\d“”]{0,12}\d+(?<unit>场|次|期|家|件)$/;

function otherThanIndicators(
  reading: Reading,
  flow: Flow,
  observations: readonly Observation[],
): Finding[] {
  const told = new Set<string>();
  return observations.flatMap((indicator): Finding[] => {
    const { concept, phase, name, printed, line } = indicator;
    if (concept !== "evaluation.indicator" || phase !== "final") return [];
    const { what, unit } = counting.exec(name)?.groups ?? {};
    if (what === undefined || unit === undefined || told.has(what)) return [];
    told.add(what);
    const from = `“${what}”`;
    for (
      let at = flow.text.indexOf(from);
      at >= 0;
      at = flow.text.indexOf(from, at + 1)
    ) {
      const after = flow.text.slice(at + from.length, at + from.length + 24);
      const count = /^[^\d“”。]{0,14}?(\d+)([一-龥])/.exec(after);
      // The indicator's own words are no second telling.
      if (
        count === null ||
        count[2] !== unit ||
        name.includes(`${count[1]}${unit}`)
      )
        continue;
      if (count[1] === printed) return [];
      const start =
        at + from.length + count[0].length - (count[1]?.length ?? 0) - 1;
      return [
        finding(
          reading,
          "conflicting-count",
          spanIn(flow, { start, end: start + (count[1]?.length ?? 0) + 1 }),
          {
            zh: `第 ${line} 行的指标为 ${printed}${unit}，前后不一。`,
            en: `The indicator in line ${line} counts ${printed}.`,
          },
        ),
      ];
    }
    return [];
  });
}
