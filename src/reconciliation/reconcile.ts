import { type Amount, grainsPerUnit, toNumber } from "../vocabulary/amount.ts";
import type {
  Check,
  Claim,
  Fact,
  Finding,
  Message,
  Observation,
  Outcome,
  Quality,
  Status,
} from "../vocabulary/fact.ts";
import { type Derived, derive } from "./derive.ts";
import { directions } from "./directions.ts";
import { agree, type Draft, draftsOf, factId } from "./draft.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { identitiesOf } from "./identities.ts";
import { factsOf, type Identity } from "./identity.ts";
import { Ledger } from "./ledger.ts";
import { amountWords, grainsWords, nameOf } from "./names.ts";
import { unifyProjects } from "./project-names.ts";
import { outcomesByFact, weakest, worst } from "./quality.ts";
import type { Repair } from "./settle.ts";
import { settle } from "./settle.ts";
import { messageOf } from "./words.ts";

export interface Reconciliation {
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

/** Observations to facts: one value each, with the checks it took part in. */
export function reconcile(
  report: { readonly id: string; readonly fiscalYear: number },
  observations: readonly Observation[],
  claims: readonly Claim[] = [],
): Reconciliation {
  const drafts = draftsOf(report.id, unifyProjects(observations));
  const ledger = new Ledger(drafts, report.fiscalYear);
  const identities = [
    ...identitiesOf(ledger),
    ...directions(report.id, ledger, claims),
  ];
  const settled = settle(drafts, identities);
  const values = (id: string) => settled.values.get(id);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const names = (id: string) => byId.get(id);

  const tried = identities.map((identity) => ({
    identity,
    evaluation: evaluate(identity, values),
  }));
  const derived = derive(ledger, values).map((one) => ({
    id: factId(report.id, one.subject),
    one,
  }));
  const checks: Check[] = [
    ...tried.map(({ identity, evaluation }) =>
      checkOf(
        identity,
        evaluation,
        messageOf(identity, evaluation, names, values),
      ),
    ),
    ...drafts.flatMap((draft) =>
      agreement(draft, values(draft.id), settled.repairs.get(draft.id)),
    ),
  ];
  const outcomes = outcomesByFact(tried);
  const facts = [
    ...drafts.flatMap((draft) =>
      factOf(
        report.id,
        draft,
        values(draft.id),
        settled.repairs.get(draft.id),
        outcomes.get(draft.id) ?? [],
      ),
    ),
  ];
  const quality = new Map(facts.map((fact) => [fact.id, fact.quality]));
  const known = new Set(facts.map(({ id }) => id));
  const computed = new Set<string>();
  for (const { id, one } of derived) {
    if (known.has(id) || computed.has(id)) continue;
    computed.add(id);
    const fact = derivedFact(report.id, id, one, quality);
    facts.push(fact);
    checks.push(derivation(fact, one, names, values));
  }
  return {
    facts,
    checks,
    findings: [...settled.repairs].flatMap(([id, repair]) =>
      repairFinding(byId.get(id), repair, names, values),
    ),
  };
}

function checkOf(
  identity: Identity,
  evaluation: Evaluation,
  message: Message,
): Check {
  const perUnit = Number(grainsPerUnit[evaluation.unit]);
  const number = (grains: bigint | undefined) =>
    grains === undefined ? undefined : Number(grains) / perUnit;
  return {
    rule: identity.rule,
    outcome: evaluation.outcome,
    unit: evaluation.unit,
    expected: number(evaluation.expected),
    actual: number(evaluation.actual),
    gap: number(evaluation.gap),
    tolerance: number(evaluation.tolerance),
    facts: [...new Set(factsOf(identity))],
    message,
  };
}

/** Every fact printed more than once: whether its occurrences agree. */
function agreement(
  draft: Draft,
  kept: Amount | undefined,
  repair: Repair | undefined,
): Check[] {
  if (draft.observations.length < 2 || kept === undefined) return [];
  const odd = draft.observations.find(({ amount }) => !agree(amount, kept));
  const differing = draft.observations.filter(
    ({ amount }) => amount.grains !== kept.grains,
  ).length;
  const outcome: Outcome =
    odd !== undefined ? "fail" : differing > 0 ? "rounding" : "pass";
  const shown =
    odd ??
    draft.observations.find(({ amount }) => amount.grains !== kept.grains);
  const perUnit = Number(grainsPerUnit[kept.unit]);
  const own = nameOf(draft);
  const count = draft.observations.length;
  const other = amountWords(shown?.amount);
  const word = amountWords(kept);
  return [
    {
      rule: "occurrences-agree",
      outcome,
      unit: kept.unit,
      expected: Number(kept.grains) / perUnit,
      actual: Number((shown?.amount ?? kept).grains) / perUnit,
      gap: Number((shown?.amount ?? kept).grains - kept.grains) / perUnit,
      tolerance: Number(kept.step) / perUnit,
      facts: [draft.id],
      message: {
        zh:
          outcome === "pass"
            ? `${own.zh}在报告中出现 ${count} 次，均为 ${word.zh}`
            : `${own.zh}：一处为 ${word.zh}，另一处为 ${other.zh}${repair === undefined ? "" : "（按勾稽关系取前者）"}`,
        en:
          outcome === "pass"
            ? `${own.en} is printed ${count} times, always ${word.en}`
            : `${own.en}: printed ${word.en} and ${other.en}${repair === undefined ? "" : " (the identities decide for the first)"}`,
      },
    },
  ];
}

function factOf(
  report: string,
  draft: Draft,
  amount: Amount | undefined,
  repair: Repair | undefined,
  outcomes: readonly Outcome[],
): Fact[] {
  if (amount === undefined) return [];
  const conflicting = draft.values.length > 1 && repair === undefined;
  const status: Status =
    repair !== undefined ? "repaired" : conflicting ? "conflicting" : "stated";
  const repeated: Outcome[] =
    status !== "stated" || draft.observations.length < 2
      ? []
      : [
          draft.observations.every((one) => one.amount.grains === amount.grains)
            ? "pass"
            : "rounding",
        ];
  return [
    {
      ...draft.subject,
      id: draft.id,
      report,
      amount,
      unit: amount.unit,
      status,
      quality: conflicting ? "fail" : worst([...outcomes, ...repeated]),
      observations: draft.observations,
    },
  ];
}

function derivedFact(
  report: string,
  id: string,
  { subject, amount, observations, from }: Derived,
  quality: ReadonlyMap<string, Quality>,
): Fact {
  return {
    ...subject,
    id,
    report,
    amount,
    unit: amount.unit,
    status: "derived",
    quality: weakest(from.map((one) => quality.get(one) ?? "not-evaluated")),
    observations,
  };
}

/** How a computed fact came about: no identity of the report, only its arithmetic, as good as its parts. */
function derivation(
  fact: Fact,
  { amount, from, minus }: Derived,
  names: (id: string) => Draft | undefined,
  values: (id: string) => Amount | undefined,
): Check {
  const value = toNumber(amount);
  const parts = from.map((id) => ({
    name: nameOf(names(id)),
    word: amountWords(values(id)),
  }));
  const own = nameOf({ subject: fact });
  const result = amountWords(amount);
  const sentence = (language: "zh" | "en") =>
    `${fact.year} ${own[language]} ${result[language]} = ${parts
      .map(({ name, word }) => `${name[language]} ${word[language]}`)
      .join(minus ? " − " : " + ")}`;
  return {
    rule: "derivation",
    // Doubt about a part is that part's failure, told where it failed.
    outcome: fact.quality === "fail" ? "not-evaluated" : fact.quality,
    unit: fact.unit,
    expected: value,
    actual: value,
    gap: 0,
    tolerance: 0,
    facts: [fact.id, ...from],
    message: { zh: sentence("zh"), en: sentence("en") },
  };
}

/** Every repair is told, with the arithmetic that forced it. */
function repairFinding(
  draft: Draft | undefined,
  repair: Repair,
  names: (id: string) => Draft | undefined,
  values: (id: string) => Amount | undefined,
): Finding[] {
  if (draft === undefined) return [];
  const corrupt = draft.observations.filter(
    ({ amount }) => !agree(amount, repair.kept),
  );
  const proof = repair.proof.map((identity) =>
    messageOf(identity, evaluate(identity, values), names, values),
  );
  const own = nameOf(draft);
  const kept = grainsWords(repair.kept.grains, repair.kept.unit);
  return corrupt.map(({ line, printed, printedUnit }) => ({
    code: "repaired-figure",
    line,
    printed,
    message: {
      zh: `${own.zh}：印作 ${printed}${printedUnit}，按报告自身的勾稽关系应为 ${kept.zh}。${proof.map(({ zh }) => zh).join("；")}`,
      en: `${own.en}: printed ${printed}${printedUnit}; the report's own arithmetic leaves only ${kept.zh} (${kept.en}). ${proof.map(({ en }) => en).join("; ")}`,
    },
  }));
}
