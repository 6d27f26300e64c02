import fc from "fast-check";
import { expect, test } from "vitest";
import type { Observation } from "../../src/vocabulary/fact.ts";
import { factIn, printed, reconciled } from "./made.ts";

const table = { place: "table" } as const;
const general = { fund: "general-public-budget" } as const;

/** Values in whole 分. */
function value(
  observations: readonly Observation[],
  ...which: Parameters<typeof factIn> extends [unknown, ...infer Rest]
    ? Rest
    : never
) {
  const fact = factIn(reconciled(observations), ...which);
  return { fen: fact.amount.grains, status: fact.status };
}

const damagedTotal = [
  printed("expenditure.total", "11,010.35"),
  printed("expenditure.basic", "407.62"),
  printed("expenditure.project", "15,602.72"),
  printed("expenditure.project.share", "97.5%"),
];

test("puts a changed leading digit right when the sum and a share leave one", () => {
  expect(value(damagedTotal, "expenditure.total")).toEqual({
    fen: 16_010_35_00n * 100n,
    status: "repaired",
  });
});

test("tells of a repair with the printed figure, its line and its arithmetic", () => {
  const { findings } = reconciled(damagedTotal);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    code: "repaired-figure",
    printed: "11,010.35",
    line: damagedTotal[0]?.line,
  });
  expect(findings[0]?.message.zh).toMatch(/16,010\.35 万元/);
  expect(findings[0]?.message.zh).toMatch(/407\.62.*15,602\.72/);
  expect(findings[0]?.message.en).toMatch(/11,010\.35.*16,010\.35/);
});

test("leaves a sum that several changes would put right, and flags it", () => {
  const figures = [
    printed("expenditure.total", "9,000.00"),
    printed("expenditure.basic", "3,000.00"),
    printed("expenditure.project", "5,000.00"),
  ];
  const { facts, checks, findings } = reconciled(figures);
  expect(facts.map(({ status }) => status)).toEqual([
    "stated",
    "stated",
    "stated",
  ]);
  expect(facts.map(({ quality }) => quality)).toEqual(["fail", "fail", "fail"]);
  expect(checks).toContainEqual(
    expect.objectContaining({ rule: "expenditure-parts", outcome: "fail" }),
  );
  expect(findings).toEqual([]);
});

test("changes no digit but a leading one", () => {
  const figures = [
    printed("expenditure.total", "16,019.35"),
    printed("expenditure.basic", "407.62"),
    printed("expenditure.project", "15,602.72"),
    printed("expenditure.project.share", "97.5%"),
  ];
  expect(value(figures, "expenditure.total").status).toBe("stated");
  expect(reconciled(figures).findings).toEqual([]);
});

test("does not mend a rate or a figure under a thousand by guessing digits", () => {
  const figures = [
    printed("expenditure.total", "900.00"),
    printed("expenditure.basic", "300.00"),
    printed("expenditure.project", "400.00"),
    printed("expenditure.basic.share", "33.3%"),
    printed("expenditure.project.share", "44.4%"),
  ];
  const { facts, findings } = reconciled(figures);
  expect(facts.every(({ status }) => status === "stated")).toBe(true);
  expect(findings).toEqual([]);
});

test("takes the occurrence that the sums hold with, table or not", () => {
  const parts = [
    printed("expenditure.basic", "427.70"),
    printed("expenditure.project", "517.21"),
  ];
  expect(
    value(
      [
        printed("expenditure.total", "944.91"),
        printed("expenditure.total", "974.91", table),
        ...parts,
      ],
      "expenditure.total",
    ),
  ).toEqual({ fen: 944_91_00n * 100n, status: "repaired" });
});

test("leaves differing occurrences as conflicting when nothing decides", () => {
  const figures = [
    printed("procurement.purchased-services", "236.00"),
    printed("procurement.purchased-services", "263.00"),
  ];
  const { facts, checks } = reconciled(figures);
  expect(facts).toMatchObject([{ status: "conflicting", quality: "fail" }]);
  expect(checks).toMatchObject([
    { rule: "occurrences-agree", outcome: "fail" },
  ]);
});

test("takes a figure in 元 that was printed in 万元 elsewhere", () => {
  const figures = [
    printed("expenditure.project", "158.84", general),
    printed("project", "148.84", { name: "数字平台" }),
    printed("project", "10.00", { name: "培训活动经费" }),
    printed("project", "148.84", { name: "数字平台", printedUnit: "元" }),
  ];
  expect(value(figures, "project", { name: "数字平台" })).toEqual({
    fen: 148_84_00n * 100n,
    status: "repaired",
  });
});

test("keeps every printed occurrence of a fact it repairs", () => {
  const { facts } = reconciled(damagedTotal);
  const total = facts.find(({ concept }) => concept === "expenditure.total");
  expect(total?.observations).toEqual([damagedTotal[0]]);
});

test("derives the year before from this year's figure and its change", () => {
  const figures = [
    printed("income.grand-total", "13747.18"),
    printed("income.grand-total.decrease", "2932.39"),
    printed("expenditure.basic", "306.43"),
    printed("expenditure.basic.increase", "31.42"),
  ];
  expect(value(figures, "income.grand-total", { year: 2020 })).toEqual({
    fen: 16679_57_00n * 100n,
    status: "derived",
  });
  expect(value(figures, "expenditure.basic", { year: 2020 })).toEqual({
    fen: 275_01_00n * 100n,
    status: "derived",
  });
});

test("derives no year before below nothing", () => {
  const { facts } = reconciled([
    printed("income.grand-total", "13.18"),
    printed("income.grand-total.increase", "2932.39"),
  ]);
  expect(facts.filter(({ year }) => year === 2020)).toEqual([]);
});

const fen = fc.integer({ min: 1, max: 2_000_000 });
const asPrinted = (amount: number, grouped: boolean) =>
  grouped
    ? (amount / 100).toLocaleString("en-US", {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
      })
    : (amount / 100).toFixed(2);

test("never changes a report that agrees with itself", () => {
  fc.assert(
    fc.property(
      fc.array(fen, { minLength: 2, maxLength: 8 }),
      fc.boolean(),
      (parts, grouped) => {
        const codes = ["201", "206", "208", "210", "211", "215", "216", "221"];
        const total = parts.reduce((sum, part) => sum + part, 0);
        const figures = [
          printed("expenditure.total", asPrinted(total, grouped)),
          ...parts.map((part, at) =>
            printed("expenditure.by-function", asPrinted(part, grouped), {
              code: codes[at] ?? "",
            }),
          ),
        ];
        const { facts, checks, findings } = reconciled(figures);
        expect(checks.every(({ outcome }) => outcome === "pass")).toBe(true);
        expect(findings).toEqual([]);
        facts.forEach((fact, at) => {
          expect(fact.status).toBe("stated");
          expect(fact.amount).toEqual(figures[at]?.amount);
        });
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

test("repairs nothing in silence", () => {
  fc.assert(
    fc.property(
      fc.array(fen, { minLength: 2, maxLength: 6 }),
      fc.nat(),
      fc.integer({ min: -500_000, max: 500_000 }),
      (parts, which, error) => {
        const codes = ["201", "206", "208", "210", "211", "215"];
        const total = parts.reduce((sum, part) => sum + part, 0);
        const shown = parts.map((part, at) =>
          at === which % parts.length ? Math.max(0, part + error) : part,
        );
        const figures = [
          printed("expenditure.total", asPrinted(total, true)),
          ...shown.map((part, at) =>
            printed("expenditure.by-function", asPrinted(part, true), {
              code: codes[at] ?? "",
            }),
          ),
        ];
        const { facts, findings } = reconciled(figures);
        const changed = facts.filter(
          ({ amount, observations }) =>
            amount.grains !== observations[0]?.amount.grains,
        );
        for (const fact of changed) expect(fact.status).toBe("repaired");
        expect(findings.length).toBeGreaterThanOrEqual(changed.length);
      },
    ),
    { numRuns: 60, seed: 2 },
  );
});
