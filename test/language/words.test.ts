import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { zh } from "../../src/language/zh.ts";
import { metrics } from "../../src/metrics/catalogue.ts";
import {
  concepts,
  funds,
  measures,
  phases,
} from "../../src/vocabulary/concept.ts";

const languages = { zh, en };

/** Every word of a language with the path to it. */
function leaves(words: object, path = ""): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]): [string, unknown][] =>
    typeof value === "object" && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, value]],
  );
}

test("both languages have the same words, none of them empty", () => {
  expect(
    leaves(en)
      .map(([path]) => path)
      .toSorted(),
  ).toEqual(
    leaves(zh)
      .map(([path]) => path)
      .toSorted(),
  );
  for (const [path, value] of [...leaves(zh), ...leaves(en)])
    if (typeof value === "string") expect(value.trim(), path).not.toBe("");
});

test.for(["zh", "en"] as const)(
  "%s names every concept, measure, fund and phase",
  (language) => {
    const words = languages[language];
    expect(Object.keys(words.concept).toSorted()).toEqual(
      Object.keys(concepts).toSorted(),
    );
    expect(Object.keys(words.measure).toSorted()).toEqual(
      Object.keys(measures).toSorted(),
    );
    expect(Object.keys(words.fund).toSorted()).toEqual(
      Object.keys(funds).toSorted(),
    );
    expect(Object.keys(words.phase).toSorted()).toEqual(
      Object.keys(phases).toSorted(),
    );
  },
);

test.for(["zh", "en"] as const)(
  "%s names every metric and definition",
  (language) => {
    const words = languages[language];
    for (const { id, definitions, caveats } of metrics) {
      expect(words.metric[id].question).toMatch(/[？?]$/);
      for (const { key } of definitions)
        expect(words.definition[key].formula).not.toBe("");
      for (const caveat of caveats) expect(words.caveat[caveat]).not.toBe("");
    }
  },
);

test("no Chinese is left in English, no English sentence in Chinese", () => {
  for (const [path, value] of leaves(en))
    if (typeof value === "string" && path !== "otherLanguage")
      expect(value, path).not.toMatch(/[一-鿿]/);
  for (const [path, value] of leaves(zh))
    if (typeof value === "string")
      expect(value, path).not.toMatch(/[a-z]{3,} [a-z]{2,} [a-z]{2,}/);
});
