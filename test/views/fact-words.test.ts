import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { zh } from "../../src/language/zh.ts";
import { factName } from "../../src/views/fact-words.ts";

test("names a fact by its printed name, and never loses its measure", () => {
  const name = "科学技术支出";
  expect(factName({ name, concept: "expenditure.by-function" }, zh)).toBe(name);
  expect(factName({ name, concept: "expenditure.by-function.share" }, zh)).toBe(
    "科学技术支出·占比",
  );
  expect(factName({ name: "", concept: "expenditure.basic.share" }, en)).toBe(
    "Basic expenditure, share",
  );
});
