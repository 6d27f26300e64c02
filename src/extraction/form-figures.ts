import type { Flow } from "../document/flow.ts";
import { readAmount, yuanPer } from "../document/number.ts";
import type { Amount } from "../vocabulary/amount.ts";
import type { Observation } from "../vocabulary/fact.ts";
import type { FormName } from "./form-names.ts";
import {
  observe,
  ownPhase,
  type PartialSubject,
  type Reading,
} from "./reading.ts";

/** A form's figure in the flow. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly percent: boolean;
}

const wholeForm = /整体(?:支出)?绩效(?:自评|评价)[^。,;]{0,6}表(?!明|示)/g;

/** What the readers of forms share: the flow, the forms' names, and what was read so far. */
export class FormFigures {
  readonly observations: Observation[] = [];
  readonly flow: Flow;
  readonly names: readonly FormName[];
  private readonly reading: Reading;
  /** Where the forms of the whole department begin. */
  private readonly wholes: readonly number[];

  constructor(reading: Reading, flow: Flow, names: readonly FormName[]) {
    this.reading = reading;
    this.flow = flow;
    this.names = names;
    this.wholes = [...flow.text.matchAll(wholeForm)].map(({ index }) => index);
  }

  /** The project in whose form a figure stands. */
  nameBefore(at: number, reach = 900): string | undefined {
    if (this.ofWhole(at)) return undefined;
    const name = this.names.filter((one) => one.at < at).at(-1);
    return name !== undefined && at - name.at < reach ? name.name : undefined;
  }

  /** Whether the form that a figure stands in is the whole department's: 部门整体支出绩效自评表, and no project named since. */
  ofWhole(at: number): boolean {
    const title = this.wholes.findLast((start) => start < at);
    if (title === undefined) return false;
    return !this.names.some((one) => one.at > title && one.at < at);
  }

  money(span: Span | undefined, subject: PartialSubject, unit: string): void {
    if (span === undefined) return;
    this.keep(
      span,
      subject,
      unit,
      readAmount(this.printed(span), "yuan", yuanPer(unit) ?? 1n),
    );
  }

  other(span: Span | undefined, subject: PartialSubject): void {
    if (span !== undefined)
      this.keep(span, subject, "%", readAmount(this.printed(span), "percent"));
  }

  points(span: Span, subject: PartialSubject): void {
    if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(this.printed(span))) return;
    this.keep(span, subject, "分", readAmount(this.printed(span), "points"));
  }

  private printed(span: Span): string {
    return this.flow.text.slice(span.start, span.end);
  }

  private keep(
    span: Span,
    subject: PartialSubject,
    unit: string,
    amount: Amount | undefined,
  ): void {
    if (amount === undefined) return;
    const start = this.flow.at[span.start] ?? 0;
    const end = (this.flow.at[span.end - 1] ?? start) + 1;
    this.observations.push(
      observe(
        this.reading,
        { phase: ownPhase(this.reading), ...subject },
        { amount, printedUnit: unit, start, end },
        "table",
      ),
    );
  }
}
