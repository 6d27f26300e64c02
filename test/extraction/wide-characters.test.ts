import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { factOf, readText } from "./read-text.ts";
import {
  expectedOfSentences,
  expectedOfTables,
} from "./whole-reports/expected-facts.ts";
import { madeTruth } from "./whole-reports/made-truth.ts";
import { printedReport } from "./whole-reports/printed-report.ts";
import { shanghaiFinal } from "./whole-reports/shanghai-final.ts";

// Texts whose figures or spaces were set wide after a converter had made the columns: places hold only if each counts as it was set.

const full = (text: string) =>
  text.replace(/(?<![A-Za-z\d.,])\d[\d.,]*/g, (figure) =>
    figure.replace(/[\d.,]/g, (one) =>
      String.fromCharCode(one.charCodeAt(0) + 0xfee0),
    ),
  );
const ideographic = (text: string) => text.replaceAll("    ", "\u3000\u3000");
const sparse = (text: string) => text.replaceAll("   ", "\u3000 ");

const settings: Readonly<Record<string, (text: string) => string>> = {
  "full-width figures": full,
  "ideographic spaces, two for four": ideographic,
  "ideographic and plain spaces by turns": sparse,
  "both full-width figures and ideographic spaces": (text) =>
    ideographic(full(text)),
  "a space for every column": (text) => text.replaceAll(" ", "\u3000"),
};

test.each(
  Object.entries(settings).flatMap(([name, set]) =>
    [1, 2, 4].map((gap) => ({ name, set, gap })),
  ),
)("reads every figure of $name, $gap apart", async ({ set, gap }) => {
  const truth = madeTruth(71 + gap, {
    unit: "上海市江湾区企业服务中心",
    year: 2024,
    kind: "final",
    noun: "部门",
    has: ["fund", "carry", "own"],
    works: 6,
  });
  const report = await readText(
    set(
      printedReport(
        shanghaiFinal(truth, {
          nothing: "",
          separators: true,
          number: "#、",
          narrow: true,
        }),
        { gap, measure: 40, rows: 25 },
      ),
    ),
  );
  const amiss = [
    ...expectedOfTables(truth),
    ...expectedOfSentences(truth),
  ].flatMap(([id, value]) => {
    const fact = factOf(report, id);
    const found = fact === undefined ? undefined : toNumber(fact.amount);
    if (value === 0 ? !found : found === value) return [];
    return [`${id} is ${value}, read ${found} (${fact?.quality})`];
  });
  expect(amiss).toEqual([]);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});
