import type { Words } from "./zh.ts";

/** The words of comparing centres, in English. */
export const enCompare: Words["compare"] = {
  median: "median",
  spread: (count, median, least, most, middle) =>
    `${count} centres (the latest final account of each, doubtful figures left out): median ${median}, lowest ${least}, highest ${most}${middle === undefined ? "; too few for quartiles, which need 8." : `, middle half ${middle} (the pale band).`}`,
  lone: "Only one centre has a final figure to compare: there is no median.",
  focus: "Centre in focus",
  noFocus: "None",
  difference: (focus) => `Difference from ${focus}`,
  differenceFrom: (from, absolute, relative) =>
    relative === ""
      ? `against ${from}: ${absolute}`
      : `against ${from}: ${absolute} (${relative})`,
  differenceShort: "Difference",
  differenceBase: "Difference from",
  itself: "in focus",
  peers: "Peers",
  grounds: {
    all: "All",
    city: "Same city",
    size: "Similar size",
    mix: "Similar mix",
    duties: "Similar duties",
  },
  groundMeaning: {
    city: "Centres of the same city.",
    size: "Total expenditure between half and twice that of the centre in focus.",
    mix: "At least 70% of the money goes to the same functional classes.",
    duties:
      "At least half of the functional sections that either spends on are common to both.",
  },
  isPeer: "taken in",
  isNoPeer: "left out",
  noPeer: "No centre fits: only the one in focus is shown.",
  reason: {
    city: (city) => `in ${city}`,
    size: (total, times) =>
      `total expenditure ${total}, ${times} times that of the centre in focus`,
    mix: (overlap) => `${overlap} of the money goes to the same classes`,
    duties: (shared, of) =>
      shared.length === 0
        ? `none of ${of} sections in common`
        : `${shared.length} of ${of} sections in common (${shared.join(", ")})`,
    unknown: "its report does not print what is needed",
  },
  loadingPeers: "Looking for peers…",
};
