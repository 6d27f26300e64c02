import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { factOf, readSeed, seeds } from "./read-text.ts";

// hand-checked/ holds what a person read in each report: id | value | printed@line ... | status (stated, if none).
// A line that begins with # is not read yet.
const folder = join(import.meta.dirname, "hand-checked");

const perUnit: Readonly<Record<string, number>> = {
  万元: 10_000,
  "%": 1,
  人: 1,
  个: 1,
  分: 1,
};

interface HandChecked {
  readonly id: string;
  readonly value: number;
  readonly places: readonly string[];
  readonly status: string;
}

function handChecked(seed: string): readonly HandChecked[] {
  return readFileSync(join(folder, `${seed}.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [id = "", value = "", places = "", status = "stated"] =
        line.split(" | ");
      const [number = "", unit = ""] = value.split(" ");
      const size = perUnit[unit];
      if (size === undefined) throw new Error(`no unit in ${line}`);
      return {
        id,
        value: Math.round(Number(number) * size * 10_000) / 10_000,
        // A number may hold a space (7 386.49): a place ends in its line.
        places: places.match(/\S.*?@\d+/g) ?? [],
        status,
      };
    });
}

test.each(seeds)("reads what a person read in %s", async (seed) => {
  const report = await readSeed(seed);
  const expected = handChecked(seed);
  const found = expected.map(({ id, places }) => {
    const fact = factOf(report, id);
    const printed = fact?.observations.map(
      (one) => `${one.printed}@${one.line}`,
    );
    return {
      id,
      value: fact && toNumber(fact.amount),
      places: places.filter((place) => printed?.includes(place)),
      status: fact?.status,
    };
  });
  expect(found).toEqual(expected);
  expect(expected.length).toBeGreaterThanOrEqual(60);
});
