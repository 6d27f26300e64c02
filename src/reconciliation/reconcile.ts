import { type Amount, grainsPerUnit } from "../vocabulary/amount.ts";
import type {
  Check,
  Claim,
  Fact,
  Finding,
  Message,
  Observation,
  Outcome,
  Status,
  Subject,
} from "../vocabulary/fact.ts";
import { inDoubtfulColumns } from "./column-doubts.ts";
import { derivation, derivedFact } from "./derivation.ts";
import { derive } from "./derive.ts";
import { directions } from "./directions.ts";
import { type Draft, draftsOf, factId } from "./draft.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { inExcerpt } from "./excerpt.ts";
import { identitiesOf } from "./identities.ts";
import { factsOf, type Identity } from "./identity.ts";
import { Ledger } from "./ledger.ts";
import { leftOut } from "./left-out.ts";
import { agreement, repeated } from "./occurrences.ts";
import { withPartialLists } from "./partial-lists.ts";
import { exactly } from "./precision.ts";
import { listsThatDiffer } from "./project-lists.ts";
import { otherNames, unifyProjects } from "./project-names.ts";
import { outcomesByFact, worst } from "./quality.ts";
import { repairFinding } from "./repair-finding.ts";
import { withRoundingHabit } from "./rounding-habit.ts";
import type { Repair } from "./settle.ts";
import { settle } from "./settle.ts";
import { messageOf } from "./words.ts";

export interface Reconciliation {
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
}

/** What a report prints, as it was read. */
export interface Printed {
  readonly observations: readonly Observation[];
  readonly claims?: readonly Claim[];
  /** Rows that stand in a table without a figure. */
  readonly blanks?: readonly Subject[];
  /** A passage alone, without the rest of its report. */
  readonly isExcerpt?: boolean;
}

/** Observations to facts: one value each, with the checks it took part in. */
export function reconcile(
  report: { readonly id: string; readonly fiscalYear: number },
  { observations, claims = [], blanks = [], isExcerpt = false }: Printed,
): Reconciliation {
  const unified = unifyProjects(observations);
  const drafts = draftsOf(report.id, unified);
  const ledger = new Ledger(drafts, report.fiscalYear, blanks);
  const identities = [
    ...(isExcerpt
      ? inExcerpt(identitiesOf(ledger), ledger)
      : identitiesOf(ledger)),
    ...directions(report.id, ledger, claims),
  ];
  const settled = settle(drafts, identities);
  const values = (id: string) => {
    const amount = settled.values.get(id);
    return amount === undefined ? undefined : exactly(amount);
  };
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const names = (id: string) => byId.get(id);

  const tried = withPartialLists(
    withRoundingHabit(
      identities.map((identity) => ({
        identity,
        evaluation: evaluate(identity, values),
      })),
    ),
    ledger,
    values,
  );
  // A list of projects that falls short by some last digits is still the finest list.
  const derived = derive(ledger, (id) => settled.values.get(id)).map((one) => ({
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
  const alike = repeated(drafts, values);
  const outcomes = outcomesByFact(tried, values, alike);
  const doubtful = inDoubtfulColumns(
    drafts,
    tried,
    (id) => worst(outcomes.get(id) ?? []) === "fail",
    alike,
  );
  const facts = [
    ...drafts.flatMap((draft) =>
      factOf(
        report.id,
        draft,
        values(draft.id),
        settled.repairs.get(draft.id),
        (outcomes.get(draft.id) ?? []).filter(
          (outcome) => outcome === "fail" || !doubtful.has(draft.id),
        ),
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
    findings: [
      ...[...settled.repairs].flatMap(([id, repair]) =>
        // A repair is judged within what is printed, a sum by what its figures are exact to.
        repairFinding(byId.get(id), repair, names, (one) =>
          settled.values.get(one),
        ),
      ),
      ...leftOut(ledger, identities),
      ...otherNames(observations, unified),
      ...listsThatDiffer(ledger, values),
    ],
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
