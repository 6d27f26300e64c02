import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/** What extraction and reconciliation can find, whether or not a published report has it. */
function codesInSource(): readonly string[] {
  const src = join(import.meta.dirname, "../../src");
  return ["extraction", "reconciliation"].flatMap((room) =>
    readdirSync(join(src, room), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(join(src, room, file), "utf8").matchAll(
          /(?:\bfinding\(\s*reading,\s*|\bcode: )"([a-z-]+)"/g,
        ),
      ])
      .map(([, code]) => code ?? ""),
  );
}

test("every kind of finding that can be made has words", () => {
  const codes = codesInSource();
  expect(codes.length).toBeGreaterThan(20);
  for (const words of [zh, en])
    expect(codes.filter((code) => codeWords(code, words) === code)).toEqual([]);
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
