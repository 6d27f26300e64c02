import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetLevels } from "../../src/charts/budget-lines.ts";
import { divisions } from "../../src/charts/composition-parts.ts";
import { relatives } from "../../src/charts/relative.ts";
import { metricIds } from "../../src/metrics/catalogue.ts";
import { pers } from "../../src/metrics/per.ts";
import { budgetPhases, fundWords } from "../../src/queries/known-words.ts";
import { type RuleId, rules } from "../../src/reconciliation/rules.ts";
import {
  type Address,
  addressProblems,
  chartKinds,
  checkOrders,
  findingOrders,
  kindChoices,
  languages,
  measures,
  medianChoices,
  outcomes,
  projectOrders,
  readAddress,
  reportChoices,
  scales,
  sortKeys,
  themes,
  trendLayouts,
  views,
  writeAddress,
} from "../../src/views/address.ts";
import { peerGrounds } from "../../src/views/compare/peers.ts";

const word = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" });
const district = fc.stringMatching(/^[\p{Ll}\d-]{1,20}$/u);

const ruleIds = Object.keys(rules).filter((id): id is RuleId => id in rules);
const orderOf = <const C extends string>(columns: readonly C[]) =>
  fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() });

const addresses: fc.Arbitrary<Address> = fc.record({
  view: fc.constantFrom(...views),
  metric: fc.constantFrom(...metricIds),
  definition: fc.option(word),
  concept: fc.option(
    fc
      .tuple(
        fc.constantFrom(
          "expenditure.by-function",
          "project",
          "three-public.total",
        ),
        fc.option(fc.stringMatching(/^[\p{L}\d（）、 ]{1,20}$/u)),
      )
      .map(([concept, part]) =>
        part === null ? concept : `${concept}:${part}`,
      ),
  ),
  fund: fc.option(fc.constantFrom(...fundWords)),
  budget: fc.option(fc.constantFrom(...budgetPhases)),
  per: fc.constantFrom(...pers),
  district: fc.uniqueArray(district, { maxLength: 5 }),
  year: fc.uniqueArray(fc.integer({ min: 1900, max: 2199 }), { maxLength: 5 }),
  kind: fc.constantFrom(...kindChoices),
  chart: fc.constantFrom(...chartKinds),
  sort: fc.constantFrom(...sortKeys),
  reports: fc.constantFrom(...reportChoices),
  focus: fc.option(district),
  peers: fc.constantFrom(...peerGrounds),
  layout: fc.constantFrom(...trendLayouts),
  slope: fc.option(
    fc
      .tuple(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 99 }),
      )
      .map(([from, years]) => ({ from, to: from + years })),
  ),
  relative: fc.constantFrom(...relatives),
  scale: fc.constantFrom(...scales),
  median: fc.constantFrom(...medianChoices),
  rule: fc.uniqueArray(fc.constantFrom(...ruleIds), { maxLength: 5 }),
  outcome: fc.uniqueArray(fc.constantFrom(...outcomes)),
  order: orderOf(checkOrders),
  finding: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,20}$/), {
    maxLength: 3,
  }),
  findingorder: orderOf(findingOrders),
  by: fc.constantFrom(...divisions),
  measure: fc.constantFrom(...measures),
  code: fc.option(word),
  level: fc.constantFrom(...budgetLevels),
  search: fc.option(word),
  projectorder: orderOf(projectOrders),
  table: fc.boolean(),
  tableorder: fc.option(
    fc.record({
      column: fc.stringMatching(/^[a-z][a-z-]{0,20}$/),
      descending: fc.boolean(),
    }),
  ),
  lang: fc.option(fc.constantFrom(...languages)),
  theme: fc.option(fc.constantFrom(...themes)),
  fact: fc.option(word),
  place: fc.option(
    fc.record({
      report: district,
      line: fc.integer({ min: 1, max: 9_999_999 }),
    }),
  ),
  embed: fc.boolean(),
});

/** Half of a surrogate pair cannot stand in an address. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, "");

test("reads back exactly what it wrote", () => {
  fc.assert(
    fc.property(addresses, (address) => {
      expect(readAddress(writeAddress(address))).toEqual(address);
    }),
  );
});

test("writes nothing for the defaults", () => {
  expect(writeAddress(readAddress(""))).toBe("");
});

test("writes what it read in the same words", () => {
  const search =
    "?metric=personnel-cost&definition=per-head&district=wuchang,jianghan&year=2021,2022&kind=final&chart=dot&sort=name&lang=en&fact=a/b";
  expect(writeAddress(readAddress(search))).toBe(search);
});

test("reads any text at all without failing, and nonsense as the default", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const address = readAddress(
        `?metric=${encodeURIComponent(`!${wellFormed(text)}`)}`,
      );
      expect(address).toEqual(readAddress(""));
      readAddress(wellFormed(text));
      addressProblems(wellFormed(text));
    }),
  );
});

test("names what it could not read, and only that", () => {
  expect(
    addressProblems(
      "?view=sideways&metric=personnel-cost&year=2021,soon&utm_source=mail",
    ),
  ).toEqual([
    { parameter: "view", value: "sideways" },
    { parameter: "year", value: "2021,soon" },
  ]);
});

test("names a definition that the metric does not have", () => {
  expect(addressProblems("?metric=personnel-cost&definition=broad")).toEqual([
    { parameter: "definition", value: "broad" },
  ]);
  expect(addressProblems("?definition=broad")).toEqual([]);
});

test("writes a quality view in plain words", () => {
  const search =
    "?view=quality&rule=share,completion-rate&outcome=fail,not-evaluated&order=-rule&place=wuchang-2024-final@510";
  expect(writeAddress(readAddress(search))).toBe(search);
});

test("names two years that are none, or the wrong way round", () => {
  for (const slope of [
    "2024-2021",
    "2021",
    "2021-2021",
    "2021-2022-2024",
    "soon-later",
  ])
    expect(addressProblems(`?slope=${slope}`)).toEqual([
      { parameter: "slope", value: slope },
    ]);
  expect(readAddress("?slope=2021-2024").slope).toEqual({
    from: 2021,
    to: 2024,
  });
});

test("names a rule, an outcome, an order and a place that cannot be", () => {
  const search =
    "?rule=share,magic&outcome=good&order=size&place=wuchang-2024-final@0";
  expect(addressProblems(search).map(({ parameter }) => parameter)).toEqual([
    "rule",
    "outcome",
    "order",
    "place",
  ]);
});

test("the keys of a link are the ones that README tells of", () => {
  const readme = readFileSync(
    join(import.meta.dirname, "../../README.md"),
    "utf8",
  );
  const links = readme.slice(
    readme.indexOf("## Links"),
    readme.indexOf("## Known limits"),
  );
  const told = [...links.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, keys]) =>
    [...(keys ?? "").matchAll(/`(\w+)`/g)].map(([, key]) => key),
  );
  expect(told.toSorted()).toEqual(Object.keys(readAddress("")).toSorted());
});
