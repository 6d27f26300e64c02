import { readAmount } from "../../src/document/number.ts";
import {
  type Reconciliation,
  reconcile,
} from "../../src/reconciliation/reconcile.ts";
import type { Unit } from "../../src/vocabulary/amount.ts";
import type { Concept } from "../../src/vocabulary/concept.ts";
import type {
  Check,
  Claim,
  Fact,
  Observation,
  Subject,
} from "../../src/vocabulary/fact.ts";

type Rest = Partial<Omit<Subject, "concept">> & {
  readonly place?: Observation["place"];
  readonly printedUnit?: string;
};

/** A figure as printed: "13,747.18" is money in 万元, "97.7%" a rate, "13人" persons, "1辆" a count, "96分" points. */
export function printed(
  concept: Concept,
  text: string,
  { place = "narrative", printedUnit = "万元", ...subject }: Rest = {},
): Observation {
  const mark = /[%人辆个分]$/.exec(text)?.[0] ?? "";
  const digits = text.slice(0, text.length - mark.length);
  const unit = units[mark] ?? "yuan";
  const perUnit = unit !== "yuan" ? 1n : printedUnit === "元" ? 1n : 10_000n;
  const amount = readAmount(digits, unit, perUnit);
  if (amount === undefined) throw new Error(`no number: ${text}`);
  const start = next++ * 100;
  return {
    concept,
    fund: "all",
    code: "",
    name: "",
    parent: "",
    phase: "final",
    year: 2021,
    ...subject,
    amount,
    printed: digits,
    printedUnit: mark === "" ? printedUnit : mark,
    place,
    page: 1,
    line: start / 100,
    start,
    end: start + digits.length,
  };
}

const units: Readonly<Record<string, Unit>> = {
  "%": "percent",
  人: "persons",
  辆: "count",
  个: "count",
  分: "points",
};
let next = 1;

export function reconciled(
  observations: readonly Observation[],
  claims: readonly Claim[] = [],
  blanks: readonly Subject[] = [],
): Reconciliation {
  return reconcile(
    { id: "made", fiscalYear: 2021 },
    { observations, claims, blanks },
  );
}

export function checksOf(
  rule: string,
  observations: readonly Observation[],
  claims: readonly Claim[] = [],
): readonly Check[] {
  return reconciled(observations, claims).checks.filter(
    (check) => check.rule === rule,
  );
}

export function factIn(
  { facts }: Reconciliation,
  concept: Concept,
  rest: Partial<Subject> = {},
): Fact {
  const wanted = Object.entries({ concept, year: 2021, ...rest });
  const found = facts.filter((fact) =>
    wanted.every(([key, value]) =>
      Object.entries(fact).some(([name, own]) => name === key && own === value),
    ),
  );
  const [fact] = found;
  if (fact === undefined || found.length > 1)
    throw new Error(`${found.length} facts of ${concept}`);
  return fact;
}
