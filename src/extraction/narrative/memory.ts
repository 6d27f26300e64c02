import type { BaseConcept, Phase } from "../../vocabulary/concept.ts";
import type { PartialSubject, Reading } from "../reading.ts";
import type { Topic } from "../wordings.ts";
import type { Context } from "./context.ts";
import { type ListState, opensList } from "./project-list.ts";
import type { Subject } from "./subject.ts";

/** Sections of one project's form: its name stands in the heading above them. */
const keepsSubject: ReadonlySet<Topic> = new Set([
  "performance",
  "annex",
  "project",
]);

/** What the figures read so far leave for the next one. */
export class Memory {
  readonly reading: Reading;
  /** What budget, actual and rate hang on. */
  subject: Subject | undefined;
  /** What the sentence's last amount was of. */
  last: readonly PartialSubject[] = [];
  /** What the item's last amount was of. */
  latest: readonly PartialSubject[] = [];
  /** What the item's first amount was of. */
  first: readonly PartialSubject[] = [];
  /** What the sentence's last change was of. */
  changed: readonly PartialSubject[] = [];
  /** The sentence opens a line: its first amount is what the paragraph is about. */
  private opens = false;
  /** The sentence has said what it compares with. */
  compared = false;
  /** An open list of projects. */
  list: ListState | undefined;
  /** Totals that the report has told under 总收入 or 总支出, with the year's own beside them. */
  readonly grand = new Set<BaseConcept>();
  /** The goal whose scores are being told. */
  goal: string | undefined;
  /** Which projects the sentence counted last: those with goals, followed up, or evaluated. */
  managed: string | undefined;
  /** What was last counted beside the three public expenses. */
  publicCount: PartialSubject | undefined;
  /** Whose posts or staff were counted last. */
  staff: PartialSubject | undefined;
  /** Which budget the sentence named last. */
  budgeted: Phase | undefined;
  private readonly subjects: readonly Subject[];
  /** What the last amount was of before the bracket that is open. */
  private outside: readonly PartialSubject[] | undefined;
  private nextSubject = 0;
  private sentenceStart = -1;
  private sectionStart = -1;

  constructor(reading: Reading, subjects: readonly Subject[]) {
    this.reading = reading;
    this.subjects = subjects;
  }

  /** Forgets what a new section, item or sentence ends, and takes up the subjects before the figure. */
  enter(context: Context): void {
    const { section, sentence, figure } = context;
    if (section.start !== this.sectionStart) {
      this.sectionStart = section.start;
      this.first = [];
      this.latest = [];
      this.list = undefined;
      if (!keepsSubject.has(section.topic)) this.subject = undefined;
    }
    if (sentence.start !== this.sentenceStart) {
      this.sentenceStart = sentence.start;
      this.outside = undefined;
      this.last = [];
      this.changed = [];
      if (!/^其中/.test(context.before)) this.compared = false;
      this.budgeted = undefined;
      this.managed = undefined;
      this.opens = sentence.opens;
      if (sentence.item) {
        this.first = [];
        // Every item names its own subject.
        if (
          !keepsSubject.has(section.topic) &&
          (this.subject?.start ?? 0) < sentence.start
        )
          this.subject = undefined;
      }
    }
    for (;;) {
      const next = this.subjects[this.nextSubject];
      if (next === undefined || next.end > figure.start) break;
      this.nextSubject++;
      // A statement of one project has several sections under its heading.
      const isStated =
        section.topic === "project" && next.concept === "project";
      if (isStated || next.end > section.start - 60) {
        this.subject = next;
        if (next.concept === "expenditure.by-function") this.list = undefined;
      }
    }
    this.list = opensList(context, this.list);
    this.leaveBracket(context);
  }

  /** "支出决算4.50万元（其中：政府性基金预算支出0万元），完成预算的90%": what follows a bracket is of what stands before it. */
  private leaveBracket({ before }: Context): void {
    if (inBracket(before)) {
      this.outside ??= this.last;
      return;
    }
    if (this.outside !== undefined && this.outside.length > 0)
      this.last = this.outside;
    this.outside = undefined;
  }

  /** What follows an amount that was not understood says nothing of the one before it. */
  forget({ before, clause }: Context): void {
    if (/\([^()]*$/.test(before)) return;
    // "培训费预算2.00万元，支出决算": the outturn that follows is of what was not understood.
    if (/(?:预算|决算)(?:数)?(?:为|:)?$/.test(clause)) this.subject = undefined;
    this.last = [];
    this.latest = [];
    this.first = [];
    this.changed = [];
  }

  /** Keeps what an amount was of, for shares, rates and changes that follow. */
  keep(amount: readonly PartialSubject[]): void {
    this.last = amount;
    this.latest = amount;
    const budget = amount.find(
      ({ phase }) => phase !== undefined && phase !== "final",
    );
    if (budget !== undefined) this.budgeted = budget.phase;
    if (this.first.length === 0 || this.opens) this.first = amount;
    this.opens = false;
  }
}

function inBracket(words: string): boolean {
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}
