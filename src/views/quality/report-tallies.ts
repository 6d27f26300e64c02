import type { QualityTally } from "../../queries/quality-tallies.ts";
import type { Quality, Status } from "../../vocabulary/fact.ts";

/** Counts by word, in the order they are drawn: good to bad, and what nobody checked at the end. */
export interface ReportTallies {
  readonly figures: number;
  readonly facts: number;
  readonly checks: number;
  readonly quality: Readonly<Record<Quality, number>>;
  readonly status: Readonly<Record<Status, number>>;
  readonly outcome: Readonly<Record<Quality, number>>;
}

export const drawnQualities = [
  "pass",
  "rounding",
  "fail",
  "not-evaluated",
] as const;
export const drawnStatuses = [
  "stated",
  "derived",
  "repaired",
  "conflicting",
] as const;

/** The tallies of some reports together. */
export function addTallies(
  tallies: readonly QualityTally[],
  reports: readonly string[],
): ReportTallies {
  const own = tallies.filter(({ report }) => reports.includes(report));
  const sum = (fits: (tally: QualityTally) => boolean) =>
    own.filter(fits).reduce((total, { count }) => total + count, 0);
  const qualityOf = (of: "quality" | "outcome") => {
    const count = (word: Quality) =>
      sum((tally) => tally.of === of && tally.word === word);
    return {
      pass: count("pass"),
      rounding: count("rounding"),
      fail: count("fail"),
      "not-evaluated": count("not-evaluated"),
    };
  };
  const statusOf = (word: Status) =>
    sum((tally) => tally.of === "status" && tally.word === word);
  return {
    figures: sum(({ of }) => of === "figures"),
    facts: sum(({ of }) => of === "quality"),
    checks: sum(({ of }) => of === "outcome"),
    quality: qualityOf("quality"),
    status: {
      stated: statusOf("stated"),
      derived: statusOf("derived"),
      repaired: statusOf("repaired"),
      conflicting: statusOf("conflicting"),
    },
    outcome: qualityOf("outcome"),
  };
}
