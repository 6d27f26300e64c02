import { expect, test } from "vitest";
import {
  absoluteWords,
  changeOf,
  changeWords,
} from "../../src/charts/change.ts";
import { en } from "../../src/language/en.ts";
import { zh } from "../../src/language/zh.ts";

test("gives the difference and its percent of the base", () => {
  expect(changeOf(200, 250)).toEqual({ absolute: 50, relative: 25 });
  expect(changeOf(250, 200)).toEqual({ absolute: -50, relative: -20 });
});

test("has no percent of nothing", () => {
  expect(changeOf(0, 250)).toEqual({ absolute: 250, relative: undefined });
  expect(changeWords(changeOf(0, 2_500_000), "yuan", zh)).toBe("+250.00 万元");
});

test("says percents in points, amounts in percent, and what did not change", () => {
  expect(changeWords(changeOf(76.7052, 85.6), "percent", zh)).toBe(
    "+8.89 个百分点",
  );
  expect(changeWords(changeOf(100, 62.5), "yuan", en)).toBe("−37.50%");
  expect(changeWords(changeOf(100, 100), "percent", en)).toBe("unchanged");
  expect(absoluteWords(changeOf(26, 13), "persons", zh)).toBe("−13 人");
});
