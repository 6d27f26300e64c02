import { locate } from "../../document/document.ts";
import { type Flow, spanIn } from "../../document/flow.ts";
import { readAmount, yuanPer } from "../../document/number.ts";
import type { Claim, Observation } from "../../vocabulary/fact.ts";
import type { Reading } from "../reading.ts";

/** An observation with where its figure stands in the flow. */
export interface Placed {
  readonly at: number;
  readonly observation: Observation;
}

const direction =
  /决算(?:支出)?(?:数)?(?:(大于|高于|超过|超出|小于|低于|等于)|与)(年初|全年|调整后?|年度)?预算(?:数)?(持平|一致|相等|相同)?/g;
/** A claim stands in the same item as its figures, soon after them. */
const reach = 260;

const difference =
  /[比较](年初|全年|调整后?|年度)?预算(?:数)?(增加|增长|超支|减少|下降|节约)([\d,]+(?:\.\d+)?)(亿元|万元|元)/g;
/** A difference is told right behind its figure. */
const near = 30;

/** Every sentence that says by how much an outturn differs from its budget. */
function differencesIn(
  reading: Reading,
  flow: Flow,
  placed: readonly Placed[],
): readonly Claim[] {
  let next = 0;
  return [...flow.text.matchAll(difference)].flatMap((match): Claim[] => {
    const [words, which, verb = "", digits = "", unit = ""] = match;
    while ((placed[next]?.at ?? Number.POSITIVE_INFINITY) < match.index) next++;
    const outturn = placed
      .slice(Math.max(0, next - 3), next)
      .findLast(
        ({ observation: { phase, amount } }) =>
          phase === "final" && amount.unit === "yuan",
      );
    const by = readAmount(digits, "yuan", yuanPer(unit));
    if (outturn === undefined || by === undefined) return [];
    const between = flow.text.slice(outturn.at, match.index);
    if (between.length > near || /[。;]|原因/.test(between)) return [];
    const { concept, fund, code, name, parent, phase, year } =
      outturn.observation;
    const span = spanIn(flow, {
      start: match.index,
      end: match.index + words.length,
    });
    return [
      {
        subject: { concept, fund, code, name, parent, phase, year },
        budget: which === "年初" ? "initial-budget" : "full-year-budget",
        said: /增|超/.test(verb) ? "more" : "less",
        by,
        line: locate(reading.document, span.start, span.end).line,
        printed: reading.document.text.slice(span.start, span.end),
      },
    ];
  });
}

/** Every sentence that says whether an outturn is more or less than its budget, with the figures it speaks of. */
export function claimsOf(
  reading: Reading,
  flow: Flow,
  placed: readonly Placed[],
): readonly Claim[] {
  const claims: Claim[] = [...differencesIn(reading, flow, placed)];
  let next = 0;
  for (const match of flow.text.matchAll(direction)) {
    const said = saidBy(match);
    if (said === undefined) continue;
    while ((placed[next]?.at ?? Number.POSITIVE_INFINITY) < match.index) next++;
    const close = placed
      .slice(Math.max(0, next - 6), next)
      .filter(({ at }) => at > match.index - reach)
      .map(({ observation }) => observation);
    const outturn = close.findLast(
      ({ phase, amount }) => phase === "final" && amount.unit === "yuan",
    );
    if (outturn === undefined) continue;
    const budget = close.findLast(
      (one) =>
        one.concept === outturn.concept &&
        one.code === outturn.code &&
        one.name === outturn.name &&
        one.phase !== "final" &&
        (match[2] !== "年初" || one.phase === "initial-budget"),
    );
    if (budget === undefined) continue;
    const start = flow.at[match.index] ?? 0;
    const end = (flow.at[match.index + match[0].length - 1] ?? start) + 1;
    const { concept, fund, code, name, parent, phase, year } = outturn;
    claims.push({
      subject: { concept, fund, code, name, parent, phase, year },
      budget: budget.phase,
      said,
      line: locate(reading.document, start, end).line,
      printed: reading.document.text.slice(start, end),
    });
  }
  return claims;
}

function saidBy(match: RegExpMatchArray): Claim["said"] | undefined {
  switch (match[1]) {
    case "大于":
    case "高于":
    case "超过":
    case "超出":
      return "more";
    case "小于":
    case "低于":
      return "less";
    case "等于":
      return "equal";
    default:
      return match[3] === undefined ? undefined : "equal";
  }
}
