import { expect, test } from "vitest";
import { readAddress } from "../../src/views/address.ts";
import { knownAddress } from "../../src/views/known-address.ts";

const known = {
  districts: ["a", "b"],
  years: [2021, 2022],
  reports: ["a-2021-final"],
  concepts: ["expenditure.total"],
};

test("keeps what the data has, and names what it has not", () => {
  const { address, problems } = knownAddress(
    readAddress(
      "?concept=no.such&district=a,atlantis&year=1999&focus=nowhere&kind=final",
    ),
    known,
  );
  expect(address).toMatchObject({
    district: ["a"],
    year: [],
    focus: null,
    concept: null,
    kind: "final",
  });
  expect(problems).toEqual([
    { parameter: "district", value: "atlantis" },
    { parameter: "year", value: "1999" },
    { parameter: "concept", value: "no.such" },
    { parameter: "focus", value: "nowhere" },
  ]);
});

test("leaves a known district and year alone, even where they meet in no report", () => {
  const asked = readAddress(
    "?district=b&year=2021&focus=a&place=a-2021-final@3",
  );
  expect(knownAddress(asked, known)).toEqual({ address: asked, problems: [] });
});

test("opens no passage of a report that is not there", () => {
  const { address, problems } = knownAddress(
    readAddress("?place=b-2021-final@12"),
    known,
  );
  expect(address.place).toBeNull();
  expect(problems).toEqual([{ parameter: "place", value: "b-2021-final@12" }]);
});
