import { expect, test } from "vitest";
import { districtTable } from "../../src/vocabulary/district-table.ts";
import { districts } from "../../src/vocabulary/districts.ts";
import {
  englishCity,
  englishDistrict,
} from "../../src/vocabulary/english-cities.ts";

test("names every city that a division belongs to, each by a name of its own place", () => {
  const cities = [...new Set(districts.map(({ city }) => city))].filter(
    Boolean,
  );
  expect(cities.length).toBeGreaterThan(300);
  expect(cities.filter((city) => englishCity(city) === undefined)).toEqual([]);
  // Names that begin alike (黔南, 黔西南; 海南, 海口) are told apart.
  const words = districtTable
    .split("\n")
    .filter(Boolean)
    .flatMap((line) => {
      const [, city = "", word = ""] = line.split(" ");
      return city === "-" ? [] : [{ city, word }];
    });
  const wrong = words.filter(
    ({ city, word }) =>
      englishDistrict(`a-${word}`) !== `A (${englishCity(city)})`,
  );
  expect(wrong).toEqual([]);
});

test("a name that is shared carries its city, others stand alone", () => {
  expect(englishDistrict("putuo-shanghai")).toBe("Putuo (Shanghai)");
  expect(englishDistrict("wuchang-haerbin")).toBe("Wuchang (Harbin)");
  expect(englishDistrict("wuchang")).toBe("Wuchang");
  expect(englishCity("恩施土家族苗族自治州")).toBe("Enshi");
  expect(englishCity("某市")).toBeUndefined();
});
