import { locate } from "../../document/document.ts";
import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** Things, and times: 2502家 were served once each, 2502家次 may be a few served often. */
const counted =
  /(?<![\d.,])(?<number>\d{3,}|\d{1,3}(?:,\d{3})+)(?<unit>[家户人])(?<times>次)?/g;

interface Told {
  readonly unit: string;
  readonly isTimes: boolean;
  readonly start: number;
  readonly end: number;
}

/** One number that is told of things in one place and of times in another. */
export function oddCountUnits(
  reading: Reading,
  flow: Flow,
): readonly Finding[] {
  const byNumber = new Map<string, Told[]>();
  for (const match of flow.text.matchAll(counted)) {
    const { number = "", unit = "", times } = match.groups ?? {};
    const digits = number.replaceAll(",", "");
    // A round number may be told of two things.
    if (Number(digits) % 100 === 0) continue;
    const key = `${digits}${unit}`;
    const told = byNumber.get(key) ?? [];
    if (told.length === 0) byNumber.set(key, told);
    const end = match.index + match[0].length;
    told.push({ unit, isTimes: times !== undefined, start: match.index, end });
  }
  return [...byNumber.values()].flatMap((told): Finding[] => {
    const [times, things] = [true, false].map((isTimes) =>
      told.filter((one) => one.isTimes === isTimes),
    );
    const [first, other] = [times?.[0], things?.[0]];
    if (first === undefined || other === undefined) return [];
    const isFew = (things?.length ?? 0) <= (times?.length ?? 0);
    const [odd, usual] = isFew ? [other, first] : [first, other];
    const at = spanIn(flow, usual);
    const { line } = locate(reading.document, at.start, at.end);
    const words = flow.text.slice(usual.start, usual.end);
    return [
      finding(reading, "conflicting-count", spanIn(flow, odd), {
        zh: `同一数字在第 ${line} 行为“${words}”：“${odd.unit}”与“${odd.unit}次”不同。`,
        en: `Line ${line} has the same number as “${words}”: things in one place, times in the other.`,
      }),
    ];
  });
}
