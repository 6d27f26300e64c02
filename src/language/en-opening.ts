import type { Words } from "./zh.ts";

/** A name within a sentence: "SME procurement share" keeps its capitals. */
const within = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

/** The words of the opening picture, in English. */
export const enOpening: Words["opening"] = {
  reports: "Show",
  reportsChoice: { latest: "Latest of each centre", all: "All reports" },
  more: (count) => `Show ${count} more reports`,
  spread: (metric, low, high, median, count) => [
    `Centres differ most in ${within(metric)}: ${low.place} `,
    low.figure,
    `, ${high.place} `,
    high.figure,
    count > 2 ? ` (median of ${count} centres: ${median}).` : ".",
  ],
  impossible: (metric, place, figure, part, whole) => [
    `${place}'s ${within(metric)} of `,
    figure,
    " is doubtful: the printed part, ",
    part,
    ", is larger than its whole, ",
    whole,
    ".",
  ],
  doubt: (metric, place, figure) => [
    `${place}'s ${within(metric)} of `,
    figure,
    " is doubtful: it fails a check of its own report.",
  ],
  change: (metric, place, from, to, change) => [
    `The largest change is ${place}'s ${within(metric)}: `,
    from.figure,
    ` in ${from.year}, `,
    to.figure,
    ` in ${to.year} (${change}).`,
  ],
  before: (year, figure) => `${year}: ${figure}`,
  unchanged: "unchanged",
  years: (years) =>
    `Years differ (${years.join(", ")}): this is not a comparison of one year.`,
  quality: "See every check",
};
