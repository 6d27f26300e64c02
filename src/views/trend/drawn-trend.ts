import {
  firstCommonYear,
  type RelativeFigure,
  relativeFigures,
} from "../../charts/relative.ts";
import type { Backdrop } from "../../charts/trend-frame.ts";
import { trendPoints } from "../../charts/trend-series.ts";
import { allowsLog } from "../../charts/value-scale.ts";
import { yearMedians } from "../../charts/year-medians.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import type { Address } from "../address.ts";
import { chosenRows, distinct } from "../choice.ts";

/** What the trend draws, and what its table and notes say of it. */
export interface DrawnTrend {
  readonly points: readonly FigureRow[];
  readonly backdrop: Backdrop;
  /** Whether the figures as drawn could stand on a logarithmic scale. */
  readonly allowsLog: boolean;
  /** Of what is drawn, what it stands for; empty where the figures are drawn as they are. */
  readonly relative: ReadonlyMap<FigureRow, RelativeFigure>;
  /** The year that changes are counted from, where all have one. */
  readonly common: number | undefined;
  /** Figures whose series has nothing to be set against. */
  readonly left: readonly FigureRow[];
}

/** The chosen rows as they are drawn, before the middle of all the centres that are peers. */
export function drawnTrend(
  rows: readonly FigureRow[],
  isPeer: (districtId: string) => boolean,
  isShare: boolean,
  address: Pick<
    Address,
    "district" | "year" | "kind" | "relative" | "scale" | "median"
  >,
): DrawnTrend {
  const { district, year, kind, relative: asked, median } = address;
  const shown = chosenRows(rows, { district, year, kind });
  const plain = trendPoints(shown);
  const common = asked === "change" ? firstCommonYear(plain) : undefined;
  const against = (of: readonly FigureRow[]) =>
    asked === "value" ? [] : relativeFigures(of, asked, common, isShare);
  const found = against(plain);
  const relative = new Map(found.map((each) => [each.row, each]));
  const points = asked === "value" ? plain : found.map(({ row }) => row);
  const originals = new Set(found.map(({ original }) => original));
  // The pickers choose whom to draw, not who the peers are.
  const peers = chosenRows(rows, { district: [], year, kind }).filter(
    ({ districtId }) => isPeer(districtId),
  );
  const centres = distinct(
    rows
      .map(({ districtId }) => districtId)
      .filter((districtId) => isPeer(districtId)),
  ).length;
  const medians =
    median === "hidden" || points.length === 0
      ? []
      : yearMedians(
          asked === "value" ? peers : against(peers).map(({ row }) => row),
          centres,
          isShare && asked === "value",
        );
  const log = allowsLog([...points, ...medians].map(({ value }) => value ?? 0));
  return {
    points,
    backdrop: {
      medians,
      isLog: address.scale === "log" && log,
      isChange: asked === "change",
    },
    allowsLog: log,
    relative,
    common,
    left: asked === "value" ? [] : plain.filter((row) => !originals.has(row)),
  };
}
