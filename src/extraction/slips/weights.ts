import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** A self-evaluation's form begins with the points for execution. */
const execution = /预算执行情况(?:\(万元\))?\((\d+(?:\.\d+)?)分\)/g;
/** Its goals and indicators, with the points that each may give. */
const others =
  /(?:年度(?:绩效)?目标\d{0,2}|绩效总目标|绩效指标|产出指标|效益指标|满意度指标)[:：]?\((\d+(?:\.\d+)?)分\)/g;
/** A form is no longer than this, in characters. */
const longest = 12_000;

/** The points that a self-evaluation's parts may give add up to 100. */
export function oddWeights(reading: Reading, flow: Flow): readonly Finding[] {
  const starts = [...flow.text.matchAll(execution)];
  return starts.flatMap((start, order): Finding[] => {
    const from = start.index + start[0].length;
    const to = Math.min(
      starts[order + 1]?.index ?? flow.text.length,
      from + longest,
    );
    const goals = [...flow.text.slice(from, to).matchAll(others)];
    if (goals.length === 0) return [];
    const parts = [
      partOf(start, 0),
      ...goals.map((goal) => partOf(goal, from)),
    ];
    const hundredths = parts.reduce(
      (sum, { points }) => sum + Math.round(points * 100),
      0,
    );
    if (hundredths === 10_000) return [];
    const sum = `${parts.map(({ points }) => points).join(" + ")} = ${hundredths / 100}`;
    return [
      finding(
        reading,
        "weights",
        spanIn(flow, oddOne(parts) ?? partOf(start, 0)),
        {
          zh: `各部分的分值 ${sum} 分，应为 100 分。`,
          en: `The points of its parts make ${sum}, not 100.`,
        },
      ),
    ];
  });
}

interface Part {
  readonly points: number;
  readonly start: number;
  readonly end: number;
}

/** A match within a stretch of the text, with its place in the whole. */
function partOf(match: RegExpExecArray, from: number): Part {
  const start = from + match.index;
  return {
    points: Number(match[1]),
    start,
    end: start + match[0].length,
  };
}

/** The part that alone takes all the points, or alone has a fraction: most likely the wrong one. */
function oddOne(parts: readonly Part[]): Part | undefined {
  const all = parts.filter(({ points }) => points === 100);
  const fractions = parts.filter(({ points }) => points % 1 !== 0);
  return [all, fractions].find((odd) => odd.length === 1)?.[0];
}
