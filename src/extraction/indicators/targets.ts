import { plain } from "../../document/characters.ts";
import type { Line } from "../../document/document.ts";
import { isPageNumber } from "../../document/flow.ts";
import type { Observation } from "../../vocabulary/fact.ts";
import { ownPhase, type Reading } from "../reading.ts";
import { joined, type Stretch, wordsOf } from "./stretch.ts";
import { observeValue, type Value, valuesIn } from "./values.ts";

const kind =
  /^(?:产出指标|效益指标|满意度指标|数量指标|质量指标|时效指标|成本指标|(?:经济|社会|生态)效益指标?|可持续影响(?:指标)?|社会公众或)/;
const fragment = /^(?:标|指标|服务对象满|意度指标|产出指标|效益指标)$/;

/** A budget's indicators: cells in words and their targets, several lines each, in the order they were set. */
export function observeTargets(
  reading: Reading,
  {
    lines,
    parent,
  }: { readonly lines: readonly Line[]; readonly parent: string },
): readonly Observation[] {
  const kinds: (readonly Stretch[])[][] = [];
  for (const line of lines) {
    const words = plain(line.text);
    if (isPageNumber(line.text) || fragment.test(words)) continue;
    const cells = wordsOf(line.text, line.start);
    if (kind.test(words)) kinds.push([cells.slice(1)]);
    else kinds.at(-1)?.push(cells);
  }
  const width = usualLength(
    kinds
      .flat()
      .filter(
        (cells) => cells.length === 1 && valuesIn(joined(cells)).length === 0,
      )
      .map(([cell]) => cell?.text.length ?? 0),
  );
  return kinds.flatMap((row) => targetsOf(reading, row, parent, width));
}

/** How many characters a full line of a cell has: the length that most lines have. */
function usualLength(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths)
    if (length >= 5) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [most] = [...counts].sort(
    (left, right) => right[1] - left[1] || right[0] - left[0],
  );
  return most?.[0] ?? 0;
}

/** A kind's cells in one stretch, with where each ends. */
function cellsOf(
  lines: readonly (readonly Stretch[])[],
  width: number,
): { readonly all: Stretch; readonly ends: ReadonlySet<number> } {
  const ends = new Set<number>();
  const kept: Stretch[] = [];
  let length = 0;
  for (const words of lines) {
    const valued = valuesIn(joined(words)).length > 0;
    // Cells side by side, none of them a target: the first goes on in the next line.
    const own = valued ? words : words.slice(0, 1);
    own.forEach((word, index) => {
      kept.push(word);
      length += word.text.length;
      const last = index === own.length - 1;
      const open = /[≥≤><=]$|等于?$|或等?$|\d$/.test(word.text);
      if (!open && (!last || word.text.length < width)) ends.add(length);
    });
  }
  return { all: joined(kept), ends };
}

function targetsOf(
  reading: Reading,
  lines: readonly (readonly Stretch[])[],
  parent: string,
  width: number,
): readonly Observation[] {
  const { all, ends } = cellsOf(lines, width);
  const values = valuesIn(all);
  return values.flatMap((value, index) => {
    const name = nameOf(all.text, ends, values, index);
    if (name === undefined) return [];
    const subject = {
      concept: "evaluation.indicator",
      fund: "all",
      name,
      parent,
      phase: ownPhase(reading),
    } as const;
    return observeValue(reading, all, value, subject, "") ?? [];
  });
}

/** The cell before the target; where the target stands on both sides, the words between. */
function nameOf(
  text: string,
  ends: ReadonlySet<number>,
  values: readonly Value[],
  index: number,
): string | undefined {
  const value = values[index];
  if (value === undefined) return undefined;
  const between = (left: Value | undefined, right: Value | undefined) =>
    left !== undefined && right !== undefined && left.digits === right.digits
      ? bare(text.slice(left.past, right.from))
      : "";
  const doubled =
    between(value, values[index + 1]) || between(values[index - 1], value);
  if (doubled.length >= 4) return doubled;
  const from = values[index - 1]?.past ?? 0;
  let start = from;
  for (const end of ends) if (end > start && end < value.from) start = end;
  const own = bare(text.slice(start, value.from));
  return /[一-龥]{2}/.test(own) ? own : undefined;
}

/** Without the unit of the figure before it. */
function bare(words: string): string {
  return words.replace(
    /^(?:余|多)?(?:人次|次|项(?!目)|期|场|家|个|\(项\))?(?=[一-龥])/,
    "",
  );
}
