import { figureWords, placeAndYear } from "../../charts/mark-words.ts";
import type { Renaming } from "../../charts/trend-series.ts";
import type { Words } from "../../language/zh.ts";
import type { FigureRow } from "../../queries/metric-values.ts";
import type { Address } from "../address.ts";
import { distinct } from "../choice.ts";
import type { PeerGround } from "../compare/peers.ts";
import type { DrawnTrend } from "./drawn-trend.ts";

export function renamingWords(
  renamed: readonly Renaming[],
  words: Words,
): readonly string[] {
  return renamed.map((each) =>
    words.chart.renaming(
      words.districtName(each.districtId, each.district),
      String(each.year),
      each.before,
      each.after,
    ),
  );
}

/** Whose middle it is: 其他中心, or those on some ground. */
export function peersWords(
  ground: PeerGround,
  focus: string | null,
  words: Words,
): string {
  if (ground !== "all") return words.compare.grounds[ground];
  return focus === null ? words.trend.allCentres : words.trend.otherCentres;
}

/** The middle of each year with the centres behind it, or why there is none. */
export function medianWords(
  { backdrop: { medians }, points, relative }: DrawnTrend,
  peers: string,
  { median, kind }: Pick<Address, "median" | "kind">,
  words: Words,
): readonly string[] {
  if (median === "hidden" || points.length === 0) return [];
  const said = words.trend;
  if (medians.length === 0)
    return kind === "budget" ? [] : [said.noMedian(peers)];
  const unit = relative.size > 0 ? "percent" : (points[0]?.unit ?? "percent");
  return [
    said.medians(
      peers,
      medians.map(({ year, value, count }) =>
        said.yearMedian(
          String(year),
          figureWords(value, unit, words),
          words.number.plain(count),
        ),
      ),
    ),
  ];
}

/** What the figures are set against, and which had nothing to be set against. */
export function relativeWords(
  { common, left }: DrawnTrend,
  { relative }: Pick<Address, "relative">,
  words: Words,
): readonly string[] {
  if (relative === "value") return [];
  const said = words.trend;
  const names = (rows: readonly FigureRow[]) =>
    distinct(
      rows.map(
        (row) => `${placeAndYear(row, words)} ${words.kindMark[row.kind]}`,
      ),
    );
  return [
    relative === "index"
      ? said.indexNote
      : common === undefined
        ? said.noCommon
        : said.changeNote(String(common)),
    ...(left.length > 0 && (relative === "index" || common !== undefined)
      ? [said.left(words.list(names(left)))]
      : []),
  ];
}

/** Only what a link asks for beyond the usual. */
export function scaleWords(
  { backdrop, points }: DrawnTrend,
  { scale }: Pick<Address, "scale">,
  words: Words,
): readonly string[] {
  if (scale === "linear" || points.length === 0) return [];
  return [backdrop.isLog ? words.trend.logNote : words.trend.noLog];
}
