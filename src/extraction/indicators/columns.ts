import { type Cell, onScreen } from "../../document/cells.ts";
import { type Line, lineIndexAt } from "../../document/document.ts";
import type { Observation } from "../../vocabulary/fact.ts";
import type { Reading } from "../reading.ts";
import { stacksOf } from "../tables/head.ts";
import {
  beforePoints,
  cellsOf,
  columnsOf,
  longest,
  measuredColumns,
  placedIn,
  type Role,
  tornRows,
} from "./column-cells.ts";
import { deal } from "./deal.ts";
import { observeRow } from "./row.ts";
import { joined, nothing, type Stretch, stretchOf } from "./stretch.ts";
import { observeValue, valuesIn } from "./values.ts";

const isTotal = /^(?:合计|总计|总分|小计)$/;

/**
 * An evaluation whose rows have their cells beside one another. Every row ends in the points that it may give and the
 * points that it got, however its words were wrapped: these make the rows, and the words of each other column are
 * dealt to them from top to bottom.
 */
export function observeColumns(
  reading: Reading,
  head: Line,
  lines: readonly Line[],
  parent: string,
): readonly Observation[] {
  const widths = reading.document.offsetsPerPage
    ? onScreen
    : ({ words: 1, spaces: 1, figures: 1 } as const);
  const rows = lines
    .slice(0, longest)
    .map((line) =>
      cellsOf(line, lineIndexAt(reading.document, line.start), widths),
    )
    .filter(({ cells }) => !cells.some(({ text }) => isTotal.test(text)));
  const columns = measuredColumns(
    rows.filter(({ shape }) => shape === "spaced"),
    columnsOf(
      stacksOf(
        reading.document,
        [cellsOf(head, lineIndexAt(reading.document, head.start), widths)],
        widths,
      ),
    ),
  );
  const torn = tornRows(rows);
  const placed = rows.flatMap(
    (row, line) =>
      torn.get(line) ??
      (row.shape === "marked"
        ? beforePoints(row, line, columns)
        : placedIn(row, line, columns)),
  );
  const of = (role: Role) => placed.filter((one) => one.role === role);
  const scores = of("score");
  const weights = of("weight");
  if (scores.length === 0 || weights.length !== scores.length) return [];
  const anchors = scores.map(({ line }) => line);
  const dealt = (role: Role, each: boolean): readonly Stretch[] => {
    const own = of(role);
    const groups = deal(
      own.map(({ line, cell }) => ({ line, length: cell.text.length })),
      anchors,
      each,
    );
    return anchors.map((_, row) =>
      joined(
        (groups?.[row] ?? []).flatMap((index) => {
          const cell = own[index]?.cell;
          return cell === undefined ? [] : [stretch(reading, cell)];
        }),
      ),
    );
  };
  const names = dealt("name", true);
  const natures = dealt("nature", false);
  const targets = dealt("target", false);
  const units = dealt("unit", false);
  const actuals = dealt("actual", false);
  return scores.flatMap(({ cell }, row) => {
    const name = names[row]?.text ?? "";
    const weight = weights[row];
    if (name === "" || weight === undefined) return [];
    const points = stretch(reading, weight.cell);
    const [most] = valuesIn(points);
    const unit = units[row] ?? nothing;
    const actual = actuals[row] ?? nothing;
    return [
      ...observeRow(
        reading,
        {
          name,
          target: joined([
            natures[row] ?? nothing,
            targets[row] ?? nothing,
            unit,
          ]),
          // A form with a column of units prints an outturn without its own.
          actual: /\d$/.test(actual.text) ? joined([actual, unit]) : actual,
          score: stretch(reading, cell),
        },
        parent,
      ),
      ...(most === undefined
        ? []
        : [
            observeValue(
              reading,
              points,
              most,
              {
                concept: "evaluation.weight",
                fund: "all",
                name,
                parent,
                phase: "final",
              },
              "分",
            ) ?? [],
          ].flat()),
    ];
  });
}

function stretch(reading: Reading, { start, end }: Cell): Stretch {
  return stretchOf(reading.document.text.slice(start, end), start);
}
