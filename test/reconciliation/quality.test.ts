import { expect, test } from "vitest";
import { factIn, printed, reconciled } from "./made.ts";

const general = { fund: "general-public-budget" } as const;
const initial = { phase: "initial-budget" } as const;
const account = (code: string, text: string, rest = {}) =>
  printed("expenditure.by-function", text, { code, ...general, ...rest });

test("lays several failing checks to the figure they have in common", () => {
  const read = reconciled([
    printed("income.total", "890.21"),
    printed("income.fiscal", "800.21", { fund: "fiscal" }),
    printed("income.other", "10.00"),
    printed("income.fiscal.share", "98.77%", { fund: "fiscal" }),
    printed("income.other.share", "1.23%"),
  ]);
  expect(factIn(read, "income.total").quality).toBe("fail");
  for (const concept of ["income.fiscal.share", "income.other.share"] as const)
    expect(factIn(read, concept).quality).not.toBe("fail");
});

test("takes no share of nothing as support for the whole", () => {
  const read = reconciled([
    printed("income.total", "890.21"),
    printed("income.other", "0"),
    printed("income.other.share", "0%"),
  ]);
  expect(factIn(read, "income.total").quality).toBe("not-evaluated");
  expect(factIn(read, "income.other").quality).toBe("pass");
});

test("takes no bound as support", () => {
  const read = reconciled([
    printed("procurement.total", "16.45"),
    printed("procurement.sme", "10.45"),
  ]);
  expect(factIn(read, "procurement.sme").quality).toBe("not-evaluated");
});

test("doubts a last digit that a sum would round away and a rate refutes", () => {
  const read = reconciled([
    account("208", "18.74"),
    account("221", "0.19"),
    printed("expenditure.total", "18.92", general),
    account("221", "0.71", initial),
    printed("expenditure.by-function.completion-rate", "25.35%", {
      code: "221",
      ...general,
      ...initial,
    }),
  ]);
  expect(
    factIn(read, "expenditure.by-function", { code: "221", phase: "final" })
      .quality,
  ).toBe("fail");
  expect(
    factIn(read, "expenditure.by-function", { code: "208", phase: "final" })
      .quality,
  ).toBe("rounding");
});

test("takes short figures for exact where the report leaves trailing zeros out", () => {
  const lines = Array.from({ length: 24 }, (_, index) =>
    account(`2010${301 + index}`, `${10 + index}.${11 + (index % 9)}`),
  );
  const projects = [
    printed("project", "48", { name: "平台维护经费" }),
    printed("project", "93.5", { name: "培训活动经费" }),
  ];
  const sum = (total: string) =>
    reconciled([
      ...lines,
      ...projects,
      printed("expenditure.project", total, general),
    ]).checks.filter(({ rule }) => rule === "projects-sum");
  expect(sum("141.5")).toMatchObject([{ outcome: "pass" }]);
  expect(sum("141.63")).toMatchObject([{ outcome: "fail" }]);
  // With few figures the habit cannot be told, and rounding may explain the gap.
  expect(
    reconciled([
      ...projects,
      printed("expenditure.project", "141.63", general),
    ]).checks.filter(({ rule }) => rule === "projects-sum"),
  ).toMatchObject([{ outcome: "rounding" }]);
});

test("fails a rate that is cut where the report rounds all others", () => {
  const rates = (cut: string) => {
    const parts = ["33.38", "16.68", "8.37", "4.17", "37.37"];
    const rounded = ["33.4%", "16.7%", "8.4%", "4.2%", cut];
    return reconciled([
      printed("expenditure.total", "100.00"),
      ...parts.flatMap((part, order) => {
        const at = { code: `2${10 + order}` };
        return [
          printed("expenditure.by-function", part, at),
          printed("expenditure.by-function.share", rounded[order] ?? "", at),
        ];
      }),
    ]).checks.filter(({ rule }) => rule === "share");
  };
  expect(rates("37.4%").map(({ outcome }) => outcome)).not.toContain("fail");
  expect(rates("37.3%").map(({ outcome }) => outcome)).toEqual([
    ...Array(4).fill("pass"),
    "fail",
  ]);
  const alone = reconciled([
    printed("expenditure.total", "100.00"),
    printed("expenditure.basic", "37.37"),
    printed("expenditure.basic.share", "37.3%"),
  ]).checks.filter(({ rule }) => rule === "share");
  expect(alone).toMatchObject([{ outcome: "rounding" }]);
});

test("lays a bound that fails to the figure that nothing else speaks for", () => {
  const read = reconciled([
    printed("income.grand-total", "100.00", { fund: "fiscal" }),
    printed("income.grand-total.increase", "60.00", { fund: "fiscal" }),
    printed("income.grand-total.increase-rate", "150%", { fund: "fiscal" }),
    printed("income.fiscal", "100.00", general),
    printed("income.fiscal.increase", "40.00", general),
  ]);
  expect(factIn(read, "income.fiscal.increase").quality).toBe("fail");
  expect(factIn(read, "income.grand-total.increase").quality).toBe("pass");
});
