import type { Words } from "./zh.ts";

/** The words of the trend, in English. */
export const enTrend: Words["trend"] = {
  layout: "Layout",
  layouts: { auto: "Automatic", together: "One chart", apart: "By centre" },
  apart:
    "One chart a centre, each with its own scale: read the shapes, not the heights.",
  tooDifferent:
    "The figures are too far apart, or the centres too many, for one chart.",
  from: "From",
  to: "To",
  noYear: "None",
  slope: (from, to) => `${from} against ${to}`,
  noSlope: (from, to) => `No centre has figures of both ${from} and ${to}.`,
  onlyBoth: (count) =>
    `Only series with both years are drawn: ${count}. The years between are not shown.`,
  absolute: "Change",
  relative: "Rate of change",
  noRelative: "none, from a base of 0",
  show: "Show",
  relatives: { value: "Figures", index: "Index", change: "Change" },
  scale: "Scale",
  scales: { linear: "Linear", log: "Logarithmic" },
  median: "Median",
  medianChoice: { shown: "Shown", hidden: "Hidden" },
  allCentres: "all centres",
  otherCentres: "the other centres",
  medianOf: (peers) => `Median (${peers})`,
  behind: (count) => `n=${count}`,
  yearMedian: (year, figure, count) => `${year} ${figure} (${count} centres)`,
  medians: (peers, years) =>
    `The dashed line is the median of final accounts, ${peers}: ${years.join(", ")}. Doubtful figures are left out, and years that fewer than two thirds of the centres (or fewer than two) have a figure of.`,
  noMedian: (peers) =>
    `No median is drawn (${peers}): in no year do two thirds of the centres, and two, have a final figure to compare.`,
  yearMedianColumn: "Median of the year",
  baseYear: "Base year",
  indexNote:
    "Index: each series has its own first year as 100%; the base years may differ.",
  changeNote: (year) =>
    `Change: in percent since the first year that all series of final accounts have (${year}); earlier years are not drawn.`,
  noCommon:
    "The chosen centres have no year in common, so there is no change since the same year; the index may do.",
  left: (names) => `Not drawn, without a base or before it: ${names}.`,
  relativeTo: (relative, year, base) => `${relative} (${year}: ${base})`,
  logNote:
    "The scale is logarithmic: the same distance is the same number of times.",
  noLog:
    "Some figures are not above 0, so the scale is linear instead of logarithmic.",
  derivedNote: "Σ marks what is worked out from a printed change.",
  parts: (name) =>
    `“${name}” has many values a report; the trend shows the total instead. The parts are in`,
  partsLink: "the compare view",
};
