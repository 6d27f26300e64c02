import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

const quoted = /“([^“”]{4,30})”/g;
/** Names of one length that share all but one character; numerals make a series, not a slip. */
const numeral = /[一二三四五六七八九十\d]/;

interface Name {
  readonly words: string;
  readonly start: number;
}

/** A name in quotation marks that is once spelt with another character than elsewhere. */
export function oddNames(reading: Reading, flow: Flow): readonly Finding[] {
  const places = new Map<string, Name[]>();
  for (const match of flow.text.matchAll(quoted)) {
    let start = match.index + 1;
    for (const words of (match[1] ?? "").split(/(?<=[、,，])/)) {
      const name = words.replace(/[、,，]$/, "");
      if (/^[一-龥A-Za-z·]{4,}$/.test(name))
        places.set(name, [...(places.get(name) ?? []), { words: name, start }]);
      start += words.length;
    }
  }
  // Each name with one character left open: names that meet there differ in it alone.
  const alike = new Map<string, string[]>();
  for (const name of places.keys())
    for (let at = 0; at < name.length; at++) {
      if (numeral.test(name[at] ?? "")) continue;
      const open = `${name.slice(0, at)}_${name.slice(at + 1)}`;
      alike.set(open, [...(alike.get(open) ?? []), name]);
    }
  const count = (name: string) => places.get(name)?.length ?? 0;
  return [...alike.values()].flatMap((names): Finding[] => {
    const [first, second] = names;
    if (names.length !== 2 || first === undefined || second === undefined)
      return [];
    // The rarer is the slip; of two that are as rare, the later.
    const odd = count(first) < count(second) ? first : second;
    const usual = odd === first ? second : first;
    const at = places.get(odd)?.[0];
    if (at === undefined || count(odd) > 1) return [];
    return [
      finding(
        reading,
        "name-spelling",
        spanIn(flow, { start: at.start, end: at.start + odd.length }),
        {
          zh: `其他地方写作“${usual}”。`,
          en: `Elsewhere it is written ${usual}.`,
        },
      ),
    ];
  });
}
