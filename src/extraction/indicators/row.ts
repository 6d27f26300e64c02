import type { Observation } from "../../vocabulary/fact.ts";
import type { PartialSubject, Reading } from "../reading.ts";
import { nothing, type Stretch } from "./stretch.ts";
import {
  calledIn,
  observeValue,
  ownFirst,
  type Value,
  valuesIn,
} from "./values.ts";

/** An indicator as a form prints it: what it was to reach, what it reached, and the points for it. */
export interface Row {
  readonly name: string;
  readonly target: Stretch;
  readonly actual: Stretch;
  readonly score: Stretch;
}

export const isScore = (text: string) => /^\d{1,3}(?:\.\d{1,2})?$/.test(text);

/** A cell tells its figure near its beginning; what comes after a whole sentence tells of work. */
function figuresOf(cell: Stretch): readonly Value[] {
  const values = valuesIn(cell);
  const [first] = values;
  if (first === undefined) return [];
  const lead = cell.text.slice(0, first.start);
  return lead.includes("。") || lead.length > 40 ? [] : values;
}

export function observeRow(
  reading: Reading,
  row: Row,
  parent: string,
): Observation[] {
  const { name, target, actual, score } = row;
  if (!/[一-龥]/.test(name) || name.length > 120) return [];
  // Money without a unit is in the form's own: 万元.
  const bare = /(?:金额|成本|资金|经费)$/.test(name) ? "万元" : "";
  const told = (
    cell: Stretch,
    phase: "initial-budget" | "final",
    unit: string | undefined,
  ) =>
    ownFirst(figuresOf(cell), unit).map((value, order) => {
      const subject: PartialSubject = {
        concept: "evaluation.indicator",
        fund: "all",
        name: calledIn(name, value, order),
        parent,
        phase,
      };
      return observeValue(reading, cell, value, subject, bare);
    });
  const [wanted] = figuresOf(target);
  const [points] = score === nothing ? [] : valuesIn(score);
  return [
    ...told(target, "initial-budget", undefined),
    ...told(actual, "final", wanted?.unit),
    points === undefined
      ? undefined
      : observeValue(
          reading,
          score,
          points,
          {
            concept: "evaluation.score",
            fund: "all",
            name,
            parent,
            phase: "final",
          },
          "分",
        ),
  ].filter((one) => one !== undefined);
}
