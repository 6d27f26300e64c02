import type { Words } from "../../language/zh.ts";
import type { PlacedFact } from "../../queries/fact-places.ts";
import { type RuleId, rules } from "../../reconciliation/rules.ts";
import { factName } from "../fact-words.ts";

export function isRule(rule: string): rule is RuleId {
  return Object.hasOwn(rules, rule);
}

/** A rule of a newer data set stays as it is. */
export function ruleWords(rule: string, language: "zh" | "en"): string {
  return isRule(rule) ? rules[rule][language] : rule;
}

function isCode(
  code: string,
  words: Words,
): code is keyof Words["findingCode"] & string {
  return Object.hasOwn(words.findingCode, code);
}

/** A finding's kind; that of a newer data set stays as it is. */
export function codeWords(code: string, words: Words): string {
  return isCode(code, words) ? words.findingCode[code] : code;
}

/** What a fact is of, as short as it can be told apart within a row. */
export function shortFact(fact: PlacedFact, words: Words): string {
  return `${factName(fact, words)} · ${words.phase[fact.phase]}`;
}
