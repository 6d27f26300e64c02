import { expect, test } from "vitest";
import { madeReport } from "../fixture.ts";
import { valuesOf } from "./made-values.ts";

test("divides payouts by the expenditure of the same report and phase", async () => {
  const [row] = await valuesOf(
    "policy-payout-share/strict",
    madeReport("a", 2021, "final", [
      { concept: "payout.strict", value: 750, status: "derived" },
      { concept: "expenditure.total", value: 1000 },
      { concept: "expenditure.total", value: 10, phase: "initial-budget" },
    ]),
  );
  expect(row).toMatchObject({
    value: 75,
    numerator: 750,
    denominator: 1000,
    own: true,
    kind: "final",
    status: "derived",
    reason: null,
  });
  expect(row?.numeratorFact).toContain("payout.strict");
  expect(row?.denominatorFact).toContain("expenditure.total");
});

test("gives a report without a payout line a reason, not zero", async () => {
  const [row] = await valuesOf(
    "policy-payout-share/broad",
    madeReport("a", 2021, "final", [
      { concept: "expenditure.total", value: 1000 },
    ]),
  );
  expect(row).toMatchObject({
    value: null,
    numerator: null,
    reason: "no-payout-line",
  });
});

test("keeps a payout of zero as zero", async () => {
  const [row] = await valuesOf(
    "policy-payout-share/strict",
    madeReport("a", 2021, "final", [
      { concept: "payout.strict", value: 0 },
      { concept: "expenditure.total", value: 1000 },
    ]),
  );
  expect(row).toMatchObject({ value: 0, reason: null });
});

test("calls a budget's share a budget's", async () => {
  const [row] = await valuesOf(
    "policy-payout-share/strict",
    madeReport("a", 2022, "budget", [
      { concept: "payout.strict", value: 1 },
      { concept: "expenditure.total", value: 4 },
    ]),
  );
  expect(row).toMatchObject({
    value: 25,
    kind: "budget",
    phase: "initial-budget",
  });
});

test("takes the worst status and quality of its two facts", async () => {
  const [row] = await valuesOf(
    "policy-payout-share/strict",
    madeReport("a", 2021, "final", [
      {
        concept: "payout.strict",
        value: 1,
        status: "derived",
        quality: "rounding",
      },
      {
        concept: "expenditure.total",
        value: 4,
        status: "repaired",
        quality: "not-evaluated",
      },
    ]),
  );
  expect(row).toMatchObject({ status: "repaired", quality: "not-evaluated" });
});
