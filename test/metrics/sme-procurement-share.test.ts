import { expect, test } from "vitest";
import { madeReport } from "../fixture.ts";
import { valuesOf } from "./made-values.ts";

test("keeps a share above 100 whole and its failed check in sight", async () => {
  const [row] = await valuesOf(
    "sme-procurement-share/sme",
    madeReport("a", 2022, "final", [
      { concept: "procurement.total", value: 1_383_400 },
      { concept: "procurement.sme", value: 2_261_500, quality: "fail" },
      { concept: "procurement.sme.share", value: 163.47, unit: "percent" },
    ]),
  );
  expect(row?.value).toBeCloseTo(163.474, 3);
  expect(row).toMatchObject({
    quality: "fail",
    printed: 163.47,
    basis: "awarded",
  });
});

test("stands on another basis only where no award is printed, and says so", async () => {
  const [row] = await valuesOf(
    "sme-procurement-share/sme",
    madeReport("a", 2022, "final", [
      { concept: "procurement.total", value: 100 },
      { concept: "procurement.sme-reserved", value: 40 },
    ]),
  );
  expect(row).toMatchObject({ value: 40, basis: "reserved" });
});

test("compares small and micro with all small and medium", async () => {
  const [row] = await valuesOf(
    "sme-procurement-share/small-micro",
    madeReport("a", 2022, "final", [
      { concept: "procurement.sme", value: 360 },
      { concept: "procurement.small-micro", value: 144 },
    ]),
  );
  expect(row?.value).toBe(40);
});
