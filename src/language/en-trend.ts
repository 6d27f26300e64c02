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
  derivedNote: "Σ marks what is worked out from a printed change.",
  parts: (name) =>
    `“${name}” has many values a report; the trend shows the total instead. The parts are in`,
  partsLink: "the compare view",
};
