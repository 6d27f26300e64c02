import { expect, test } from "vitest";
import {
  colouredDistricts,
  focusColour,
  paletteSize,
  seriesColour,
} from "../../src/charts/series-colour.ts";

const districts = (count: number) =>
  Array.from({ length: count }, (_, index) => `d${index}`);
const rows = (ids: readonly string[]) =>
  ids.map((districtId) => ({ districtId }));
const colours = (all: readonly string[]) =>
  new Set(all.map((id) => seriesColour(all, id)));

test("gives no two districts one colour, and one to all where there are too many", () => {
  expect(colours(districts(paletteSize)).size).toBe(paletteSize);
  expect(colours(districts(paletteSize + 1)).size).toBe(1);
  expect(colours(districts(40)).size).toBe(1);
});

test("shares the colours out among all districts, or among those drawn where there are too many", () => {
  const few = districts(3);
  expect(colouredDistricts(few, rows(["d2"]))).toEqual(few);
  const chosen = colouredDistricts(districts(40), rows(["d30", "d7", "d30"]));
  expect(chosen).toEqual(["d7", "d30"]);
  expect(colours(chosen).size).toBe(2);
});

test("keeps the one in focus apart from the grey of all others", () => {
  const many = districts(40);
  expect(focusColour(many, "d30", "d30")).not.toBe("var(--series-other)");
  expect(focusColour(many, "d31", "d30")).toBe("var(--series-other)");
});
