import type { Amount } from "../vocabulary/amount.ts";
import { payoutFunctionOf } from "../vocabulary/payout-lines.ts";
import { type Candidate, candidatesOf } from "./candidates.ts";
import type { Draft } from "./draft.ts";
import { evaluate } from "./evaluate.ts";
import { factsOf, type Identity, supports } from "./identity.ts";

/** The value kept for each fact, and what was put right to get it. */
export interface Settled {
  readonly values: ReadonlyMap<string, Amount>;
  readonly repairs: ReadonlyMap<string, Repair>;
}

export interface Repair {
  readonly printed: Amount;
  readonly kept: Amount;
  readonly how: Candidate["how"];
  /** The identities that hold with the kept value and failed with the printed one. */
  readonly proof: readonly Identity[];
}

/**
 * Chooses among differing occurrences, and undoes known damage, only where the report's own identities
 * leave one value: it must make failing identities hold, break none, and be the only change that does.
 */
export function settle(
  drafts: readonly Draft[],
  identities: readonly Identity[],
): Settled {
  const book = new Book(drafts, identities);
  for (let round = 0; round < 8; round++) {
    const changed = book.chooseOccurrences();
    const repaired = book.repairOne();
    if (!changed && !repaired) break;
  }
  return { values: book.values, repairs: book.repairs };
}

class Book {
  readonly values = new Map<string, Amount>();
  readonly repairs = new Map<string, Repair>();
  private readonly drafts = new Map<string, Draft>();
  private readonly identities: readonly Identity[];
  private readonly touching = new Map<string, Identity[]>();

  constructor(drafts: readonly Draft[], identities: readonly Identity[]) {
    this.identities = identities;
    for (const draft of drafts) {
      this.drafts.set(draft.id, draft);
      const [first] = draft.values;
      if (first !== undefined) this.values.set(draft.id, first);
    }
    for (const identity of identities) {
      for (const id of new Set(factsOf(identity))) {
        const list = this.touching.get(id) ?? [];
        list.push(identity);
        this.touching.set(id, list);
      }
    }
  }

  /** For facts printed in differing ways: the printed value that identities hold with. */
  chooseOccurrences(): boolean {
    let changed = false;
    for (const draft of this.drafts.values()) {
      if (draft.values.length < 2) continue;
      if (this.repairs.get(draft.id)?.how === "digit") continue;
      const now = this.values.get(draft.id);
      const judged = draft.values.map((amount) => ({
        amount,
        verdict: this.verdict(draft.id, amount),
      }));
      const [best, next] = [...judged].sort(
        (left, right) =>
          left.verdict.fails - right.verdict.fails ||
          right.verdict.passes - left.verdict.passes,
      );
      if (best === undefined || next === undefined || now === undefined)
        continue;
      const decided =
        best.verdict.passes > 0 && best.verdict.fails < next.verdict.fails;
      if (!decided) continue;
      const wrong =
        draft.values.find((value) => value !== best.amount) ?? next.amount;
      if (!this.repairs.has(draft.id) || now !== best.amount) {
        this.values.set(draft.id, best.amount);
        this.repairs.set(draft.id, {
          printed: wrong,
          kept: best.amount,
          how: "other-occurrence",
          proof: this.proof(draft.id, best.amount, wrong),
        });
        changed = true;
      }
    }
    return changed;
  }

  /** The first failing identity that exactly one change of one figure puts right. */
  repairOne(): boolean {
    for (const identity of this.identities) {
      if (!mendable(identity)) continue;
      if (this.outcome(identity) !== "fail") continue;
      const change = this.onlyChange(identity);
      if (change === undefined) continue;
      for (const id of change.ids) {
        const printed = this.values.get(id);
        if (printed === undefined) continue;
        this.repairs.set(id, {
          printed,
          kept: change.candidate.amount,
          how: change.candidate.how,
          proof: this.proof(id, change.candidate.amount, printed),
        });
      }
      for (const id of change.ids) this.values.set(id, change.candidate.amount);
      return true;
    }
    return false;
  }

  private onlyChange(identity: Identity): Change | undefined {
    const changes: Change[] = [];
    for (const id of new Set(factsOf(identity))) {
      const draft = this.drafts.get(id);
      const current = this.values.get(id);
      if (draft === undefined || current === undefined) continue;
      if (this.repairs.get(id)?.how === "digit") continue;
      for (const candidate of candidatesOf(draft, current)) {
        if (!this.fits(draft, candidate.amount)) continue;
        const change = this.judge(identity, id, candidate);
        if (change !== undefined) changes.push(change);
      }
    }
    const most = Math.max(0, ...changes.map(({ gain }) => gain));
    const best = changes.filter(({ gain }) => gain === most);
    const [only] = best;
    return best.length === 1 ? only : undefined;
  }

  private judge(
    identity: Identity,
    id: string,
    candidate: Candidate,
  ): Change | undefined {
    const ids = this.linked(id);
    const trial = new Map(ids.map((one) => [one, candidate.amount]));
    if (this.outcome(identity, trial) === "fail") return undefined;
    if (candidate.how === "unit" && this.vanishes(identity, ids))
      return undefined;
    let fixed = 0;
    let broken = 0;
    for (const touched of new Set(
      ids.flatMap((one) => this.touching.get(one) ?? []),
    )) {
      const before = this.outcome(touched);
      const after = this.outcome(touched, trial);
      if (after === "fail" && before !== "fail") broken++;
      if (before === "fail" && after !== "fail") fixed++;
    }
    // Where damage hit two figures of one identity, putting one right breaks it for a while.
    return fixed > broken
      ? { ids, candidate, gain: fixed - broken }
      : undefined;
  }

  /** A figure made so small that nothing would do as well proves nothing. */
  private vanishes(identity: Identity, ids: readonly string[]): boolean {
    const nothing = new Map(
      ids.flatMap((id) => {
        const value = this.values.get(id);
        return value === undefined
          ? []
          : [[id, { ...value, grains: 0n }] as const];
      }),
    );
    return this.outcome(identity, nothing) !== "fail";
  }

  /** A project of one purpose is paid from its own function: it cannot be larger. */
  private fits(draft: Draft, amount: Amount): boolean {
    if (
      draft.subject.concept !== "project" &&
      draft.subject.concept !== "payout"
    )
      return true;
    const code = payoutFunctionOf(draft.subject.name);
    if (code === undefined) return true;
    const limits = [...this.drafts.values()].filter(
      ({ subject }) =>
        subject.concept === "expenditure.by-function" &&
        subject.code === code &&
        subject.phase === draft.subject.phase,
    );
    return limits.every(
      ({ id }) =>
        amount.grains <= (this.values.get(id)?.grains ?? amount.grains),
    );
  }

  /** The same project's other phases, when they print the very same figure: one damage hit all. */
  private linked(id: string): readonly string[] {
    const draft = this.drafts.get(id);
    if (draft === undefined || draft.subject.concept !== "project") return [id];
    const value = this.values.get(id);
    return [...this.drafts.values()]
      .filter(
        (other) =>
          other.subject.concept === "project" &&
          other.subject.name === draft.subject.name &&
          this.values.get(other.id)?.grains === value?.grains,
      )
      .map((other) => other.id);
  }

  private verdict(
    id: string,
    amount: Amount,
  ): { passes: number; fails: number } {
    const trial = new Map([[id, amount]]);
    let passes = 0;
    let fails = 0;
    for (const identity of this.touching.get(id) ?? []) {
      const outcome = this.outcome(identity, trial);
      if (outcome === "fail") fails++;
      else if (outcome !== "not-evaluated" && supports(identity)) passes++;
    }
    return { passes, fails };
  }

  private proof(
    id: string,
    kept: Amount,
    printed: Amount,
  ): readonly Identity[] {
    return (this.touching.get(id) ?? []).filter(
      (identity) =>
        this.outcome(identity, new Map([[id, kept]])) !== "fail" &&
        this.outcome(identity, new Map([[id, printed]])) === "fail",
    );
  }

  private outcome(identity: Identity, trial?: ReadonlyMap<string, Amount>) {
    return evaluate(identity, (id) => trial?.get(id) ?? this.values.get(id))
      .outcome;
  }
}

/** Whether a figure of it can be put right by it: words and bounds leave more than one value. */
function mendable({ kind }: Identity): boolean {
  return (
    kind !== "at-most" &&
    kind !== "count" &&
    kind !== "within-whole" &&
    kind !== "together" &&
    kind !== "difference" &&
    kind !== "unknown"
  );
}

interface Change {
  readonly ids: readonly string[];
  readonly candidate: Candidate;
  /** How many failing identities it puts right, less those it breaks. */
  readonly gain: number;
}
