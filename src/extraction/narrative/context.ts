import type { Flow } from "../../document/flow.ts";
import type { Figure } from "./figures.ts";
import type { Section } from "./sections.ts";

/** From after one full stop to the next; a heading also begins one. */
export interface Sentence {
  readonly start: number;
  /** It begins a numbered item. */
  readonly item: boolean;
  /** It begins a line. */
  readonly opens: boolean;
}

/** One figure with the words that stand before it. */
export interface Context {
  readonly figure: Figure;
  readonly section: Section;
  readonly sentence: Sentence;
  /** From the sentence's start to the figure. */
  readonly before: string;
  /** From the last comma, semicolon or colon to the figure. */
  readonly clause: string;
  /** Which classification the list around the figure follows. */
  readonly listing: "functional" | "economic" | undefined;
  /** The few characters behind the unit. */
  readonly after: string;
  /** The paragraph behind it. */
  readonly ahead: string;
}

const numbered =
  /^(?:\(\d{1,2}\)|\d{1,2}[.、](?!\d{1,3}[^\d年])|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)/;

/** The end of a numbered heading on a line of its own. */
const headed =
  /(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)[^。,;:]{2,24}(?:情况|说明|结果|得分|综述|概况|计划|报告|报告\(摘要版\)|结论)$/;

export function sentencesOf(
  flow: Flow,
  sections: readonly Section[],
): readonly Sentence[] {
  const starts = new Set<number>([0]);
  for (const match of flow.text.matchAll(/。/g)) starts.add(match.index + 1);
  for (const section of sections) starts.add(section.start);
  for (const start of flow.lineStarts) {
    if (headed.test(flow.text.slice(Math.max(0, start - 30), start)))
      starts.add(start);
    if (numbered.test(flow.text.slice(start, start + 8))) starts.add(start);
  }
  return [...starts]
    .sort((left, right) => left - right)
    .map((start) => ({
      start,
      item: numbered.test(flow.text.slice(start, start + 8)),
      opens: flow.lineStarts.has(start) && !flow.text.startsWith("其中", start),
    }));
}

/** No sentence of a report needs more words than this before a figure. */
const reach = 400;

export function contextAt(
  flow: Flow,
  figure: Figure,
  section: Section,
  sentence: Sentence,
): Context {
  const from = Math.max(sentence.start, figure.start - reach);
  const before = flow.text.slice(from, figure.start);
  const cut = Math.max(
    lastBoundary(before, ","),
    lastBoundary(before, ";"),
    lastBoundary(before, ":"),
  );
  return {
    figure,
    section,
    sentence,
    before,
    clause: before.slice(cut + 1),
    listing: listingAt(
      flow.text.slice(
        Math.max(section.start, figure.start - 1500),
        figure.start,
      ),
    ),
    after: flow.text.slice(figure.unitEnd, figure.unitEnd + 24),
    ahead: flow.text.slice(figure.unitEnd, figure.unitEnd + 360),
  };
}

/** The last separator that is not the colon or comma straight before the figure. */
function lastBoundary(before: string, separator: string): number {
  const at = before.lastIndexOf(separator);
  return at === before.length - 1 && at > 0
    ? before.lastIndexOf(separator, at - 1)
    : at;
}

function listingAt(before: string): Context["listing"] {
  const functional = Math.max(
    before.lastIndexOf("功能分类"),
    before.lastIndexOf("用于以下方面"),
  );
  const economic = before.lastIndexOf("经济分类");
  if (functional < 0 && economic < 0) return undefined;
  return functional > economic ? "functional" : "economic";
}
