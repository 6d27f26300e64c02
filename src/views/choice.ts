import { definitionOf, metricById } from "../metrics/catalogue.ts";
import type { Definition, Metric } from "../metrics/metric.ts";
import type { FigureRow, MetricValue } from "../queries/metric-values.ts";
import type { Address } from "./address.ts";

/** The definitions a view can show: the trend has one line a centre, so no parts. */
export function definitionsIn(
  view: Address["view"],
  metric: Address["metric"],
): readonly Definition[] {
  const all: readonly Definition[] = metricById(metric).definitions;
  return view === "trend" ? all.filter(({ parts }) => parts === "whole") : all;
}

export function chosenDefinition(
  address: Pick<Address, "view" | "metric" | "definition">,
): Definition {
  const { view, metric, definition } = address;
  const possible = definitionsIn(view, metric);
  const asked = definitionOf(metricById(metric), definition);
  return possible.includes(asked) ? asked : metricById(metric).definitions[0];
}

/** What a table of several metrics shows of each: the chosen definition where it is one value a report. */
export function wholeDefinition(
  metric: Metric,
  address: Pick<Address, "metric" | "definition">,
): Definition {
  const asked =
    metric.id === address.metric
      ? metric.definitions.find(({ id }) => id === address.definition)
      : undefined;
  return asked?.parts === "whole" ? asked : metric.definitions[0];
}

type Filters = Pick<Address, "district" | "year" | "kind">;

/** The rows that the pickers leave; an empty picker leaves all. */
export function chosenRows<Row extends FigureRow>(
  rows: readonly Row[],
  filters: Filters,
): readonly Row[] {
  const { district, year, kind } = filters;
  return rows.filter(
    (row) =>
      (district.length === 0 || district.includes(row.districtId)) &&
      (year.length === 0 || year.includes(row.year)) &&
      (kind === "all" || row.kind === kind),
  );
}

/** The rows of one metric and definition. */
export function rowsOf(
  rows: readonly MetricValue[],
  definition: Definition,
): readonly MetricValue[] {
  return rows.filter(
    (row) => `${row.metric}/${row.definition}` === definition.key,
  );
}

const byPlace = (a: FigureRow, b: FigureRow) =>
  a.districtId.localeCompare(b.districtId) ||
  b.year - a.year ||
  a.part.localeCompare(b.part);
const byValue = (a: FigureRow, b: FigureRow) =>
  (b.value ?? Number.NEGATIVE_INFINITY) - (a.value ?? Number.NEGATIVE_INFINITY);

const orders = {
  value: (a, b) => byValue(a, b) || byPlace(a, b),
  name: byPlace,
  year: (a, b) => b.year - a.year || byValue(a, b) || byPlace(a, b),
} satisfies Record<Address["sort"], (a: FigureRow, b: FigureRow) => number>;

export function sortRows(
  rows: readonly FigureRow[],
  sort: Address["sort"],
): readonly FigureRow[] {
  return [...rows].sort(orders[sort]);
}

/** Each value once, in order of first appearance. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
