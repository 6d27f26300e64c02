import { locate } from "../../document/document.ts";
import { type Flow, printedIn, spanIn } from "../../document/flow.ts";
import type { Term } from "../../vocabulary/fact.ts";
import type { Reading } from "../reading.ts";
import type { Section } from "./sections.ts";

const numbering =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.]|\(\d{1,2}\)|\d{1,2}[.、](?!\d))/;
/** A term ends where its meaning begins: at a colon, or before 指 or 反映. */
const entry = /^([^:。;]{2,90}?)(?::|[,。]?(?=(?:是)?指[^标导]|反映|主要反映))/;

/** The entries of the report's own 名词解释, in order. */
export function termsOf(
  reading: Reading,
  flow: Flow,
  sections: readonly Section[],
): readonly Term[] {
  return sections.flatMap((section, index) =>
    section.topic === "glossary"
      ? entriesIn(
          reading,
          flow,
          section.start,
          sections[index + 1]?.start ?? flow.text.length,
        )
      : [],
  );
}

function entriesIn(
  reading: Reading,
  flow: Flow,
  from: number,
  to: number,
): readonly Term[] {
  const starts = entryStarts(flow, from, to);
  return starts.flatMap((start, index): Term[] => {
    const end = starts[index + 1] ?? to;
    const words = flow.text.slice(start, end);
    const lead = numbering.exec(words)?.[0].length ?? 0;
    const match = entry.exec(words.slice(lead));
    const term = match?.[1];
    if (match === null || term === undefined) return [];
    const at = start + lead;
    const meaning = at + match[0].length;
    if (end - meaning < 4) return [];
    const span = spanIn(flow, { start: at, end });
    return [
      {
        term: printedIn(reading.document, flow, {
          start: at,
          end: at + term.length,
        }),
        explanation: printedIn(reading.document, flow, { start: meaning, end }),
        ...locate(reading.document, span.start, span.end),
      },
    ];
  });
}

/** An entry begins a line: with a number, or after a full stop. */
function entryStarts(flow: Flow, from: number, to: number): readonly number[] {
  return [...flow.lineStarts].filter((at) => {
    if (at <= from || at >= to) return false;
    const ahead = flow.text.slice(at, at + 100);
    if (numbering.test(ahead)) return true;
    const before = flow.text[at - 1] ?? "";
    return /[。释]/.test(before) && entry.test(ahead);
  });
}
