import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** So many characters on either side of the tear stand together elsewhere. */
const side = 6;
/** How far the other half may be. */
const reach = 90;
const words = /^[一-龥、]+$/;
const letter = /[一-龥]/;

/**
 * 成长辅导系提升…构建风清列培训活动, where elsewhere 成长辅导系列培训活动: lines that were set in the wrong
 * order. What meets at either end of the stretch between stands together nowhere else in the text, and
 * the stretch is no mere insertion: it has a sentence's own marks.
 */
export function tornWords(reading: Reading, { text, ...flow }: Flow) {
  const places = placesOf(text);
  const pairs = pairsOf(text);
  const isSeen = (at: number) =>
    (pairs.get(text.slice(at - 1, at + 1)) ?? 0) > 1;
  const meets = (at: number) =>
    letter.test(text[at - 1] ?? "") &&
    letter.test(text[at] ?? "") &&
    !isSeen(at);
  const isWord = (at: number) => isOneWord(text, at, pairs);
  const found: Finding[] = [];
  const told = new Set<number>();
  for (const whole of wholesOf(text)) {
    if (!isWord(whole + side)) continue;
    const head = text.slice(whole, whole + side);
    const tail = text.slice(whole + side, whole + 2 * side);
    for (const place of places.get(head) ?? []) {
      const tear = place + side;
      if (place === whole || told.has(tear) || !meets(tear)) continue;
      if (text.startsWith(tail, tear)) continue;
      const rest = text.indexOf(tail, tear);
      if (rest < 0 || rest > tear + reach || !meets(rest)) continue;
      if (!/[,，。;；]/.test(text.slice(tear, rest))) continue;
      told.add(tear);
      found.push(tornAt(reading, { text, ...flow }, { tear, rest, tail }));
    }
  }
  return found;
}

/** 系 and 列: of two characters that meet, one is hardly ever without the other. */
function isOneWord(
  text: string,
  at: number,
  pairs: ReadonlyMap<string, number>,
): boolean {
  const [left, right] = [text[at - 1] ?? "", text[at] ?? ""];
  const together = pairs.get(left + right) ?? 0;
  const alone = Math.min(pairs.get(left) ?? 0, pairs.get(right) ?? 0);
  return together >= 3 && 10 * together >= 7 * alone;
}

function tornAt(
  reading: Reading,
  flow: Flow,
  { tear, rest, tail }: { tear: number; rest: number; tail: string },
): Finding {
  const head = flow.text.slice(tear - side, tear);
  return finding(
    reading,
    "torn-words",
    spanIn(flow, { start: tear - side, end: rest + side }),
    {
      zh: `文字错行：其他地方“${head}”后面紧接“${tail}”，这里被隔开了。`,
      en: `Words are out of order: elsewhere “${head}” goes on with “${tail}”; here they are torn apart.`,
    },
  );
}

/** Where a stretch begins that is nothing but words, twice as long as a side. */
function wholesOf(text: string): readonly number[] {
  const found: number[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!words.test(text[at] ?? "")) from = at + 1;
    else if (at + 1 - from >= 2 * side) found.push(at + 1 - 2 * side);
  }
  return found;
}

/** The first few places of what stands at more than one. */
function placesOf(text: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + side <= text.length; at++) {
    const key = text.slice(at, at + side);
    const list = places.get(key);
    if (list === undefined) places.set(key, [at]);
    else if (list.length < 6) list.push(at);
  }
  return places;
}

/** How often each character and each pair of characters stands in the text. */
function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    const one = text[at] ?? "";
    pairs.set(one, (pairs.get(one) ?? 0) + 1);
  }
  return pairs;
}
