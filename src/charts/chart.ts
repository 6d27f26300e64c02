import type { PlotOptions } from "@observablehq/plot";
import type { Words } from "../language/zh.ts";
import type { Definition } from "../metrics/metric.ts";
import type { MetricValue } from "../queries/metric-values.ts";

/** Everything a chart depends on, but its rows, words and width. */
export interface Subject {
  readonly definition: Definition;
  /** Every district there is, so that colours stay. */
  readonly districts: readonly string[];
}

/** A chart as a value. Elements of class `mark` belong to `rows` by their index. */
export interface Chart<Row = MetricValue> {
  readonly options: PlotOptions;
  readonly rows: readonly Row[];
}

export type Draw<Row = MetricValue> = (width: number) => Chart<Row>;

/** The figure's axis: percent with its sign, money in the language's usual unit. */
export function valueAxis(definition: Definition, words: Words) {
  return definition.unit === "percent"
    ? {
        label: null,
        tickFormat: (value: number) => `${words.number.plain(value)}%`,
      }
    : {
        label: words.number.axisUnit,
        tickFormat: (value: number) => words.number.axisMoney(value),
      };
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
