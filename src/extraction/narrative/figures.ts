import type { Flow } from "../../document/flow.ts";
import { numberPattern } from "../../document/number.ts";

/** A number in the flow with the unit printed behind it. Indices are the flow's. */
export interface Figure {
  readonly start: number;
  /** Past the digits. */
  readonly end: number;
  /** Past the unit. */
  readonly unitEnd: number;
  readonly digits: string;
  /** As printed; empty when there is none. */
  readonly unit: string;
  readonly kind: "money" | "percent" | "persons" | "count" | "points" | "bare";
}

const moneyWord = "亿元|万元|千元|百元|元|万(?=[,。;、)]|$)|亿(?=[,。;、)]|$)";
const otherWord = String.raw`%|人次|批次|批(?=[,、。;(\d])|人(?!才|员|民|均|机|大|社)|名(?!称|单|录|额|词)|家(?!级|具|庭)|辆|台(?:\(套\))?|套|个|分(?!别|之|类|区|局|公|配|管|级|项|析|行|批|为)|项(?!目)`;
const figure = new RegExp(
  `(${numberPattern})(?:(${moneyWord})|(${otherWord}))?`,
  "g",
);

/** Every number with what it counts; parts of dates, codes and approximate numbers (余, 多, 近) are left out. */
export function figuresOf(flow: Flow): readonly Figure[] {
  const found: Figure[] = [];
  for (const match of flow.text.matchAll(figure)) {
    const start = match.index;
    const digits = match[1] ?? "";
    const end = start + digits.length;
    const unit = match[2] ?? match[3] ?? "";
    const unitEnd = end + unit.length;
    const before = flow.text[start - 1] ?? "";
    const after = flow.text.slice(unitEnd, unitEnd + 2);
    if (/[A-Za-z+/]/.test(before)) continue;
    if (/^[A-Za-z+/]/.test(after)) {
      // "100元/人": what it is for each.
      if (match[2] === undefined || !/^\/[人辆]/.test(after)) continue;
    }
    if (unit === "" && /^(?:年|月|日|号|余|多|几|:\d)/.test(after)) continue;
    found.push({ start, end, unitEnd, digits, unit, kind: kindOf(match) });
  }
  return withSharedUnits(flow, found);
}

function kindOf(match: RegExpMatchArray): Figure["kind"] {
  if (match[2] !== undefined) return "money";
  if (match[3] === "人次") return "count";
  switch (match[3]?.[0]) {
    case "%":
      return "percent";
    case "人":
    case "名":
      return "persons";
    case "辆":
    case "台":
    case "套":
    case "批":
    case "家":
    case "个":
    case "项":
      return "count";
    case "分":
      return "points";
    default:
      return "bare";
  }
}

/** "各是A、B万元": the first of two figures takes the unit of the second. */
function withSharedUnits(
  flow: Flow,
  figures: readonly Figure[],
): readonly Figure[] {
  return figures.map((one, index) => {
    const next = figures[index + 1];
    if (one.kind !== "bare" || next?.kind !== "money") return one;
    const between = flow.text.slice(one.unitEnd, next.start);
    if (!/^(?:[,、和]|以及)$/.test(between)) return one;
    return { ...one, unit: next.unit, kind: "money" as const };
  });
}
