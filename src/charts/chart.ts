import type { PlotOptions } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { Indicator } from "../metrics/indicator.ts";
import type { FigureRow } from "../queries/metric-values.ts";

/** Everything a chart depends on, but its rows, words and width. */
export interface Subject {
  readonly indicator: Indicator;
  /** Every district there is, so that colours stay. */
  readonly districts: readonly string[];
  /** The district that keeps its colour while the others are grey. */
  readonly focus: string | null;
}

/** A chart as a value. Elements of class `mark` belong to `rows` by their index. */
export interface Chart<Row = FigureRow> {
  readonly options: PlotOptions;
  readonly rows: readonly Row[];
}

export type Draw<Row = FigureRow> = (width: number) => Chart<Row>;

/** A figure beside its axis: percent with its sign, money in the language's usual unit, the rest as counted. */
export function valueAxis({ unit }: Pick<Indicator, "unit">, words: Words) {
  const { axis, axisMoney, axisUnit } = words.number;
  if (unit === "percent")
    return { label: null, tickFormat: (value: number) => `${axis(value)}%` };
  return unit === "yuan"
    ? { label: axisUnit, tickFormat: (value: number) => axisMoney(value) }
    : { label: words.unit[unit], tickFormat: (value: number) => axis(value) };
}

/** As exact as it is told anywhere, without the unit that the axis names. */
export function bareFigure(
  value: number,
  { unit }: Pick<Indicator, "unit">,
  words: Words,
): string {
  const { percent, bareMoney, plain } = words.number;
  if (unit === "percent") return percent(value);
  return unit === "yuan" ? bareMoney(value) : plain(value);
}

/** Roughly how wide a label is drawn: Chinese characters are square, others about half of that. */
export function labelWidth(label: string, size: number): number {
  const squares = [...label].reduce(
    (sum, character) =>
      sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 1 : 0.64),
    0,
  );
  return Math.ceil(squares * size);
}

/** Where a scale over so many pixels must end for every label to fit behind its value. */
export function endForLabels(
  marks: readonly { readonly value: number; readonly label: number }[],
  width: number,
): number {
  const ends = marks.map(
    // A label as wide as the chart leaves the values a quarter of it.
    ({ value, label }) => (value * width) / Math.max(width - label, width / 4),
  );
  return Math.max(...ends, 0) || 1;
}
