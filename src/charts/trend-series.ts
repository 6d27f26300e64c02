import type { FigureRow } from "../queries/metric-values.ts";
import { isDerivedYear } from "./mark-words.ts";

/** Two figures of one centre and kind in years next to each other. */
export interface Step {
  readonly from: FigureRow;
  readonly to: FigureRow;
  readonly derived: boolean;
}

/** A centre's new name, from the first report that prints it. */
export interface Renaming {
  readonly districtId: string;
  readonly district: string;
  readonly year: number;
  readonly before: string;
  readonly after: string;
}

const rank = (row: FigureRow) =>
  row.own ? 0 : row.status === "derived" ? 2 : 1;

/** One figure a district, year and kind: the report of that year before what another report says of it. */
export function trendPoints<Row extends FigureRow>(
  rows: readonly Row[],
): readonly Row[] {
  const best = new Map<string, Row>();
  for (const row of rows) {
    if (row.value === null) continue;
    const key = `${row.districtId} ${row.year} ${row.kind}`;
    const rival = best.get(key);
    if (!rival || rank(row) < rank(rival)) best.set(key, row);
  }
  return [...best.values()].sort(
    (a, b) =>
      a.districtId.localeCompare(b.districtId) ||
      a.kind.localeCompare(b.kind) ||
      a.year - b.year,
  );
}

/** Lines join only years that are next to each other: nothing is drawn across a gap. */
export function trendSteps(points: readonly FigureRow[]): readonly Step[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    const joins =
      from?.districtId === to.districtId &&
      from.kind === to.kind &&
      from.year + 1 === to.year;
    return joins
      ? [{ from, to, derived: isDerivedYear(from) || isDerivedYear(to) }]
      : [];
  });
}

/** 武汉市江汉区企业服务中心 and 江汉区企业服务中心 are one name; anything else is a new one. */
export function renamings(rows: readonly FigureRow[]): readonly Renaming[] {
  const own = rows
    .filter((row) => row.own)
    .sort(
      (a, b) => a.districtId.localeCompare(b.districtId) || a.year - b.year,
    );
  return own.flatMap((row, index) => {
    const last = own[index - 1];
    if (last?.districtId !== row.districtId) return [];
    if (last.centre.endsWith(row.centre) || row.centre.endsWith(last.centre))
      return [];
    const { districtId, district, year, centre } = row;
    return [{ districtId, district, year, before: last.centre, after: centre }];
  });
}
