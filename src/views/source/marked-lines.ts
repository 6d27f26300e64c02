import type { PageText } from "../../vocabulary/fact.ts";

/** Characters to be marked: a printed figure, or what a finding is about. */
export interface MarkedPlace {
  readonly ordinal: number;
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly text: string;
  /** The occurrence these characters belong to. */
  readonly observation: MarkedPlace | undefined;
}

export interface MarkedLine {
  /** From 1 in the page. */
  readonly number: number;
  readonly segments: readonly Segment[];
}

/**
 * A page as lines with the printed figures cut out of them. Blank lines are left out: hard-wrapped
 * reports have one after every line. A figure that breaks over two lines is marked in both.
 */
export function markedLines(
  page: PageText,
  observations: readonly MarkedPlace[],
): readonly MarkedLine[] {
  const ordered = observations
    .filter((each) => each.page === page.page)
    .toSorted((a, b) => a.start - b.start);
  const lines: MarkedLine[] = [];
  let start = page.start;
  page.text.split("\n").forEach((line, index) => {
    const end = start + line.length;
    if (line.trim() !== "") {
      lines.push({ number: index + 1, segments: cut(line, start, ordered) });
    }
    start = end + 1;
  });
  return lines;
}

function cut(
  line: string,
  start: number,
  observations: readonly MarkedPlace[],
): readonly Segment[] {
  const end = start + line.length;
  const segments: Segment[] = [];
  let at = start;
  for (const observation of observations) {
    const from = Math.max(observation.start, at);
    const to = Math.min(observation.end, end);
    if (from >= to) continue;
    if (from > at)
      segments.push({
        text: line.slice(at - start, from - start),
        observation: undefined,
      });
    segments.push({ text: line.slice(from - start, to - start), observation });
    at = to;
  }
  if (at < end)
    segments.push({ text: line.slice(at - start), observation: undefined });
  return segments;
}
