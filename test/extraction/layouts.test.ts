import fc from "fast-check";
import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import type { ReadReport } from "../../src/vocabulary/fact.ts";
import { cleanReport, type Look } from "../reconciliation/clean-report.ts";
import { readText } from "./read-text.ts";

const plain: Look = { cells: "tabs", separators: true, shortened: false };

const look: fc.Arbitrary<Look> = fc.record(
  {
    cells: fc.constantFrom("tabs", "spaces", "narrow", "markdown", "html"),
    separators: fc.boolean(),
    shortened: fc.constant(false),
    blank: fc.constantFrom("", "0.00", "0", "-", "—"),
    indented: fc.boolean(),
    longNames: fc.constantFrom("below", "around"),
    page: fc.constantFrom(9, 14, 23),
    splitCodes: fc.boolean(),
    totalLast: fc.boolean(),
    noRowNumbers: fc.boolean(),
    tablesInYuan: fc.boolean(),
    gap: fc.integer({ min: 1, max: 6 }),
    leftAligned: fc.boolean(),
  },
  { requiredKeys: ["cells", "separators", "shortened"] },
);

/** Every fact's value but zeros, which some tables print and others leave blank. */
function values({ facts }: ReadReport): Readonly<Record<string, number>> {
  return Object.fromEntries(
    facts
      .map(({ id, amount }) => [id, toNumber(amount)] as const)
      .filter(([, value]) => value !== 0),
  );
}

test("reads the forms' tables the same in any layout", async () => {
  const known = new Map(
    await Promise.all(
      [5, 6].map(
        async (seed) =>
          [seed, values(await readText(cleanReport(seed, plain)))] as const,
      ),
    ),
  );
  await fc.assert(
    fc.asyncProperty(look, fc.constantFrom(5, 6), async (how, seed) => {
      const report = await readText(cleanReport(seed, how));
      expect(values(report)).toEqual(known.get(seed));
      expect(report.findings).toEqual([]);
      expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual(
        [],
      );
    }),
    { numRuns: 30, seed: 8 },
  );
}, 30_000);

test("reads the same in other words", async () => {
  // Some ways of saying it give shares that others leave out.
  const amounts = (report: ReadReport) =>
    Object.fromEntries(
      Object.entries(values(report)).filter(
        ([id]) => !/expenditure\.(?:personnel|public)\.share/.test(id),
      ),
    );
  const known = amounts(await readText(cleanReport(5, plain)));
  for (let words = 1; words <= 12; words++) {
    const report = await readText(cleanReport(5, { ...plain, words }));
    expect(amounts(report)).toEqual(known);
    expect(report.findings).toEqual([]);
    expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual(
      [],
    );
  }
}, 30_000);
