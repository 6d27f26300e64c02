import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { zh } from "../../src/language/zh.ts";
import { factName } from "../../src/views/fact-words.ts";

test("names a fact by its printed name, and never loses its measure", () => {
  const name = "科学技术支出";
  const of = (concept: string) => ({ name, code: "206", concept });
  const amount = of("expenditure.by-function");
  const share = of("expenditure.by-function.share");
  expect(factName(amount, zh)).toBe(name);
  expect(factName(share, zh)).toBe("科学技术支出·占比");
  expect(factName(share, en)).toBe("Science and technology, share");
  expect(
    factName({ name: "", code: "", concept: "expenditure.basic.share" }, en),
  ).toBe("Basic expenditure, share");
});
