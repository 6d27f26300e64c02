import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { zh } from "../../src/language/zh.ts";
import { rules } from "../../src/reconciliation/rules.ts";
import {
  codeWords,
  isRule,
  ruleWords,
} from "../../src/views/quality/row-words.ts";
import { openTestDatabase } from "../database.ts";

const database = openTestDatabase();

test("every kind of finding in the published data has words", async () => {
  const rows = await (await database).rows(
    "SELECT DISTINCT code FROM findings ORDER BY code",
    [],
  );
  for (const { code } of rows)
    for (const words of [zh, en])
      expect(codeWords(String(code), words), String(code)).not.toBe(code);
});

test("every rule of the published checks is one that readers can filter by", async () => {
  const rows = await (await database).rows(
    "SELECT DISTINCT rule FROM checks ORDER BY rule",
    [],
  );
  expect(
    rows.map(({ rule }) => String(rule)).filter((rule) => !isRule(rule)),
  ).toEqual([]);
});

test("says a rule in both languages, and an unknown one by its id", () => {
  expect(ruleWords("share", "zh")).toBe(rules.share.zh);
  expect(ruleWords("share", "en")).toBe(rules.share.en);
  expect(ruleWords("of-tomorrow", "en")).toBe("of-tomorrow");
});
