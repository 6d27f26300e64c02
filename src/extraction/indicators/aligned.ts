import { columnsOf, displayWidth } from "../../document/characters.ts";
import type { Line } from "../../document/document.ts";
import type { Observation } from "../../vocabulary/fact.ts";
import { ownPhase, type Reading } from "../reading.ts";
import { joined, type Stretch, stretchOf } from "./stretch.ts";
import { calledIn, observeValue, valuesIn } from "./values.ts";

interface Cell {
  readonly words: Stretch;
  /** The columns it begins and ends at: cells of a column may be centred. */
  readonly left: number;
  readonly right: number;
}

const kind = /^(?:.{2,8}指标|指标)$/;

/** A budget's indicators in columns: the cell before the target names it, also where it goes on above or below. */
export function observeAligned(
  reading: Reading,
  {
    lines,
    parent,
  }: { readonly lines: readonly Line[]; readonly parent: string },
): readonly Observation[] {
  const rows = lines.map(cellsOf);
  const targetsAt = rows.map(
    (cells) =>
      cells.length > 1 && valuesIn(cells.at(-1)?.words ?? nowhere).length > 0,
  );
  /** Words alone on the line beside a target's, in the column of its name. */
  const beside = (index: number, step: 1 | -1): readonly Stretch[] => {
    const [only, more] = rows[index + step] ?? [];
    const named = rows[index]?.at(-2);
    return only !== undefined &&
      more === undefined &&
      named !== undefined &&
      targetsAt[index] === true &&
      targetsAt[index + step] === false &&
      only.left < named.right &&
      named.left < only.right
      ? [only.words]
      : [];
  };
  // A name of three lines stands around its target's line; one of two goes on below it.
  const around = (index: number) =>
    beside(index, -1).length > 0 && beside(index, 1).length > 0;
  return rows.flatMap((cells, index): Observation[] => {
    const target = cells.at(-1);
    const named = cells.at(-2);
    if (!targetsAt[index] || target === undefined || named === undefined)
      return [];
    if (!/[一-龥]{2}/.test(named.words.text) || kind.test(named.words.text))
      return [];
    const name = joined([
      ...(around(index) ? beside(index, -1) : []),
      named.words,
      ...(around(index + 2) ? [] : beside(index, 1)),
    ]).text;
    return valuesIn(target.words).flatMap(
      (value, order) =>
        observeValue(
          reading,
          target.words,
          value,
          {
            concept: "evaluation.indicator",
            fund: "all",
            name: calledIn(name, value, order),
            parent,
            phase: ownPhase(reading),
          },
          "",
        ) ?? [],
    );
  });
}

const nowhere: Stretch = { text: "", at: [] };

function cellsOf(line: Line): readonly Cell[] {
  let column = 0;
  let at = 0;
  return [...line.text.matchAll(/\S+(?: \S+)*/g)].map((match) => {
    for (; at < match.index; at++) column += columnsOf(line.text, at);
    return {
      words: stretchOf(match[0], line.start + match.index),
      left: column,
      right: column + displayWidth(match[0]),
    };
  });
}
