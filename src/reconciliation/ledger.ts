import type {
  BaseConcept,
  Concept,
  Fund,
  Phase,
} from "../vocabulary/concept.ts";
import type { Subject } from "../vocabulary/fact.ts";
import type { Draft } from "./draft.ts";

/** Where a fact may stand: what is left out may be anything. */
export interface Query {
  readonly concept: Concept;
  readonly fund?: Fund;
  readonly phase?: Phase;
  readonly code?: string;
  readonly name?: string;
  readonly parent?: string;
  readonly year?: number;
}

/** A report's facts, found by what they are about. */
export class Ledger {
  readonly drafts: readonly Draft[];
  readonly year: number;
  /** What the report itself is of: outturn in a final account, else the initial budget. */
  readonly phase: Phase;
  private readonly byConcept = new Map<Concept, Draft[]>();
  private readonly blanks: readonly Subject[];

  constructor(
    drafts: readonly Draft[],
    year: number,
    blanks: readonly Subject[] = [],
  ) {
    this.drafts = drafts;
    this.blanks = blanks;
    this.year = year;
    this.phase = drafts.some(
      ({ subject }) =>
        subject.year === year &&
        subject.phase === "final" &&
        subject.concept.startsWith("expenditure"),
    )
      ? "final"
      : "initial-budget";
    for (const draft of drafts) {
      const list = this.byConcept.get(draft.subject.concept) ?? [];
      list.push(draft);
      this.byConcept.set(draft.subject.concept, list);
    }
  }

  all(query: Query): readonly Draft[] {
    return (this.byConcept.get(query.concept) ?? []).filter(
      ({ subject }) =>
        (query.fund === undefined || subject.fund === query.fund) &&
        (query.phase === undefined || subject.phase === query.phase) &&
        (query.code === undefined || subject.code === query.code) &&
        (query.name === undefined || subject.name === query.name) &&
        (query.parent === undefined || subject.parent === query.parent) &&
        subject.year === (query.year ?? this.year),
    );
  }

  /** Whether a row for it stands in a table, with nothing in it: a fund's column is blank with its row. */
  isBlank(concept: BaseConcept, fund: Fund, phase: Phase): boolean {
    return this.blanks.some(
      (subject) =>
        subject.concept === concept &&
        subject.phase === phase &&
        subject.year === this.year &&
        (subject.fund === fund ||
          (subject.fund === "fiscal" && fund !== "all")),
    );
  }

  /** The id of the only fact that fits, for concepts that have neither code nor name. */
  one(query: Query): string | undefined {
    return this.all({ name: "", code: "", parent: "", ...query })[0]?.id;
  }

  /** The project expenditure that lists of projects divide. */
  projectTotal(): string | undefined {
    const at = { concept: "expenditure.project", phase: this.phase } as const;
    return (
      this.one({ ...at, fund: "general-public-budget" }) ??
      this.one({ ...at, fund: "all" })
    );
  }

  /** Whether two facts print the same value somewhere. */
  sameValue(left: string, right: string): boolean {
    const values = (id: string) =>
      this.drafts.find((draft) => draft.id === id)?.values ?? [];
    return values(left).some(({ grains }) =>
      values(right).some((other) => other.grains === grains),
    );
  }

  /** Whether two facts were read from the very same characters. */
  samePlaces(left: string, right: string): boolean {
    const places = (id: string) =>
      this.drafts
        .find((draft) => draft.id === id)
        ?.observations.map(({ page, start }) => `${page}:${start}`)
        .join();
    return places(left) === places(right);
  }

  /** The ids of the facts that the report prints, of several concepts; what some are only together stands at the last. */
  some(
    concepts: readonly BaseConcept[],
    rest: Omit<Query, "concept">,
  ): readonly string[] {
    return concepts.flatMap(
      (concept) =>
        this.one({ concept, ...rest }) ?? this.together(concept, rest) ?? [],
    );
  }

  /** "上缴上级支出、经营支出": of the three public expenses such a name is a part's. */
  private together(
    concept: BaseConcept,
    rest: Omit<Query, "concept">,
  ): string | undefined {
    if (!/^(?:income|expenditure)\./.test(concept)) return undefined;
    return this.all({ concept, code: "", parent: "", ...rest }).find(
      ({ subject }) => /[、和及与]/.test(subject.name),
    )?.id;
  }
}
