import { enBudget } from "../language/en-budget.ts";
import { type Amount, grainsPerUnit, type Unit } from "../vocabulary/amount.ts";
import { concepts, measures } from "../vocabulary/concept.ts";
import { englishAccount } from "../vocabulary/english-accounts.ts";
import type { Message } from "../vocabulary/fact.ts";
import type { Draft } from "./draft.ts";
import { measureOf } from "./measures.ts";

/** What a fact is called in a message. */
export function nameOf(draft: Pick<Draft, "subject"> | undefined): Message {
  if (draft === undefined) return { zh: "?", en: "?" };
  const { concept, code, name } = draft.subject;
  const split = measureOf(concept);
  const base = split?.base ?? concept;
  const own: Message =
    base in concepts
      ? { zh: chinese(base), en: english(base) }
      : { zh: concept, en: concept };
  const label: Message =
    name === ""
      ? own
      : { zh: code === "" ? name : `${code} ${name}`, en: englishName(draft) };
  if (split === undefined) return label;
  const word = enBudget.measure[split.measure];
  const first = word.charAt(0).toUpperCase();
  return {
    zh: `${name === "" ? own.zh : name}${measures[split.measure]}`,
    en:
      name === ""
        ? `${own.en} ${word}`
        : `${first}${word.slice(1)} of ${label.en}`,
  };
}

/** An account by its English name; what only the report names, in its own words and quoted. */
function englishName({ subject }: Pick<Draft, "subject">): string {
  const { concept, code, name } = subject;
  if (code !== "") return `${code} ${englishAccount(code, name) ?? name}`;
  const base = measureOf(concept)?.base ?? concept;
  return callsItself.has(base) ? `“${name}”` : `${english(base)} “${name}”`;
}

/** What its own name tells, beside the sum that it is a part of. */
const callsItself: ReadonlySet<string> = new Set([
  "project",
  "project.line",
  "payout",
]);

function english(concept: string): string {
  return (
    Object.entries(enBudget.concept).find(([id]) => id === concept)?.[1] ??
    concept
  );
}

function chinese(concept: string): string {
  return (
    Object.entries(concepts).find(([id]) => id === concept)?.[1] ?? concept
  );
}

export function amountWords(amount: Amount | undefined): Message {
  return amount === undefined
    ? { zh: "—", en: "—" }
    : grainsWords(amount.grains, amount.unit);
}

/** 12,345.67 万元 and 123.4567 million yuan for money, 97.7% for rates, plain numbers for the rest. */
export function grainsWords(grains: bigint | undefined, unit: Unit): Message {
  if (grains === undefined) return { zh: "—", en: "—" };
  if (unit !== "yuan") {
    const plain = decimal(grains, grainsPerUnit[unit], 0);
    const word = unit === "percent" ? `${plain}%` : plain;
    return { zh: word, en: word };
  }
  return {
    zh: `${decimal(grains, grainsPerUnit.yuan * 10_000n, 2)} 万元`,
    en: `${decimal(grains, grainsPerUnit.yuan * 1_000_000n, 2)} million yuan`,
  };
}

/** Grouped, with every digit that is not a trailing zero; a fraction has at least so many places. */
function decimal(grains: bigint, perUnit: bigint, atLeast: number): string {
  const negative = grains < 0n;
  const size = negative ? -grains : grains;
  const places = perUnit.toString().length - 1;
  const whole = (size / perUnit).toString().replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = (size % perUnit)
    .toString()
    .padStart(places, "0")
    .replace(/0+$/, "");
  const fraction = rest === "" ? "" : `.${rest.padEnd(atLeast, "0")}`;
  return `${negative ? "-" : ""}${whole}${fraction}`;
}
