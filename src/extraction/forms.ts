import type { Flow } from "../document/flow.ts";
import { numberPattern, readAmount, yuanPer } from "../document/number.ts";
import type { Amount } from "../vocabulary/amount.ts";
import type { Observation } from "../vocabulary/fact.ts";
import { type FormName, namesOf } from "./form-names.ts";
import {
  observe,
  ownPhase,
  type PartialSubject,
  type Reading,
} from "./reading.ts";

/**
 * The forms of an annex, whose fields are told by their labels wherever the cells fell: budget and outturn of a
 * project or the whole unit, and a budget's project applications with lines and history.
 */
export function readForms(
  reading: Reading,
  flow: Flow,
): readonly Observation[] {
  const reader = new FormReader(reading, flow);
  reader.executions();
  reader.totals();
  reader.sources();
  reader.applications();
  return reader.observations;
}

const headerLabel =
  /^(?:预算执行情况|\(万元\)|万元|\(\d{1,3}分\)|预算数(?:\(A\))?|执行数(?:\(B\))?|执行率(?:\(B\/A\))?|得分(?:\(\d{1,3}分\*执行率\))?|:)/;
const number = new RegExp(`^ ?(${numberPattern})(%?)`);
const nextForm = /项目名称|[一二三四五六七八九十]、\d{4}年度/;

class FormReader {
  readonly observations: Observation[] = [];
  private readonly reading: Reading;
  private readonly flow: Flow;
  private readonly names: readonly FormName[];

  constructor(reading: Reading, flow: Flow) {
    this.reading = reading;
    this.flow = flow;
    this.names = namesOf(flow);
  }

  /** 年度财政资金总额: budget, outturn, rate and score in a row, their labels before or between. */
  executions(): void {
    for (const match of this.flow.text.matchAll(
      /(年度财政资金总额|年度资金总额|部门整体支出总额|整体支出总额)/g,
    )) {
      const whole = match[0].includes("整体");
      const name = whole ? "" : this.nameBefore(match.index);
      if (name === undefined) continue;
      const figures = this.figuresFrom(match.index + match[0].length, 4);
      const amounts = figures.filter(({ percent }) => !percent);
      const rates = figures.filter(({ percent }) => percent);
      const subject: PartialSubject = whole
        ? { concept: "expenditure.total", fund: "all" }
        : { concept: "project", fund: "all", name };
      this.money(amounts[0], { ...subject, phase: "full-year-budget" }, "万元");
      if (amounts.length > 1)
        this.money(amounts[1], { ...subject, phase: "final" }, "万元");
      // What follows the rate is the score that it earns.
      const score = figures[figures.findIndex(({ percent }) => percent) + 1];
      if (rates.length === 1 && score !== undefined && !score.percent)
        this.points(score, {
          concept: "evaluation.score",
          fund: "all",
          name: "预算执行",
          parent: whole ? "整体" : name,
        });
      const rate = rates[0] ?? (amounts.length > 3 ? amounts[2] : undefined);
      this.other(rate, {
        ...subject,
        concept: whole
          ? "expenditure.total.completion-rate"
          : "project.completion-rate",
        phase: "full-year-budget",
      });
    }
  }

  totals(): void {
    for (const match of this.flow.text.matchAll(
      new RegExp(`(基本支出总额|项目支出总额):?(${numberPattern})`, "g"),
    )) {
      const start = match.index + match[0].length - (match[2] ?? "").length;
      this.money(
        { start, end: match.index + match[0].length, percent: false },
        {
          concept:
            match[1] === "基本支出总额"
              ? "expenditure.basic"
              : "expenditure.project",
          fund: "all",
        },
        "万元",
      );
    }
    for (const match of this.flow.text.matchAll(
      new RegExp(`(总分|自评得分:)(${numberPattern})(?!%)`, "g"),
    )) {
      const name = this.nameNear(match.index, match[1] === "总分");
      const start = match.index + (match[1] ?? "").length;
      this.points(
        { start, end: start + (match[2] ?? "").length, percent: false },
        { concept: "evaluation.score", fund: "all", name },
      );
    }
  }

  /** "资金量：26.5 万": a project's budget by its source. */
  sources(): void {
    for (const match of this.flow.text.matchAll(
      new RegExp(`资金量:(${numberPattern})(万元|万|元)`, "g"),
    )) {
      const name = this.nameBefore(match.index);
      if (name === undefined) continue;
      const start = match.index + "资金量:".length;
      this.money(
        { start, end: start + (match[1] ?? "").length, percent: false },
        { concept: "project", fund: "all", name, phase: "full-year-budget" },
        match[2] === "元" ? "元" : "万元",
      );
    }
  }

  /** 项目申报表 of a budget: this year's budget, earlier years, and the lines it is for. */
  applications(): void {
    for (const [index, { at, name }] of this.names.entries()) {
      const end =
        this.names[index + 1]?.at ?? Math.min(this.flow.text.length, at + 4000);
      const form = this.flow.text.slice(at, end);
      if (!/项目当年预算/.test(form)) continue;
      const unit =
        /资金单位:(亿元|万元|千元|元)/.exec(
          this.flow.text.slice(Math.max(0, at - 40), at),
        )?.[1] ?? "元";
      const subject: PartialSubject = { concept: "project", fund: "all", name };
      for (const match of form.matchAll(
        new RegExp(
          `(项目当年预算|财政拨款收入|申请当年预算拨款|明细金额合计|来源项目金额合计):? ?(${numberPattern})(?![.、])`,
          "g",
        ),
      )) {
        this.money(this.tail(at, match), subject, unit);
      }
      for (const match of form.matchAll(
        new RegExp(`(\\d{4})年(决算|执行|预算)数? ?(${numberPattern})`, "g"),
      )) {
        const printed = match[3] ?? "";
        const from = at + match.index + match[0].length - printed.length;
        this.money(
          { start: from, end: from + printed.length, percent: false },
          {
            ...subject,
            year: Number(match[1]),
            phase: match[2] === "预算" ? "initial-budget" : "final",
          },
          unit,
        );
      }
      this.lines(at, form, name, unit);
    }
  }

  private lines(at: number, form: string, name: string, unit: string): void {
    const from = form.search(/项目支出明细金额/);
    if (from < 0) return;
    const to = form.indexOf("测算依据", from);
    const list = form.slice(from, to < 0 ? from + 1200 : to);
    for (const match of list.matchAll(
      /(?<=[ \d])(\d{1,2})([“”《》+一-龥、()a-zA-Z]{2,40}?)((?:\d{1,3}(?:,\d{3})+|\d{4,9}))(?= |$|\D)/g,
    )) {
      const printed = match[3] ?? "";
      const start = at + from + match.index + match[0].length - printed.length;
      this.money(
        { start, end: start + printed.length, percent: false },
        {
          concept: "project.line",
          fund: "all",
          name: match[2] ?? "",
          parent: name,
        },
        unit,
      );
    }
  }

  private tail(at: number, match: RegExpMatchArray): Span {
    const printed = match[2] ?? "";
    const start = at + (match.index ?? 0) + match[0].length - printed.length;
    return { start, end: start + printed.length, percent: false };
  }

  private figuresFrom(from: number, most: number): readonly Span[] {
    const found: Span[] = [];
    let at = from;
    while (found.length < most) {
      const ahead = this.flow.text.slice(at, at + 40);
      const label = headerLabel.exec(ahead);
      if (label !== null) {
        at += label[0].length;
        continue;
      }
      const match = number.exec(ahead);
      if (match === null) break;
      const printed = match[1] ?? "";
      const start = at + match[0].indexOf(printed);
      found.push({
        start,
        end: start + printed.length,
        percent: match[2] === "%",
      });
      at += match[0].length;
    }
    return found;
  }

  private nameBefore(at: number): string | undefined {
    const name = this.names.filter((one) => one.at < at).at(-1);
    return name !== undefined && at - name.at < 900 ? name.name : undefined;
  }

  /** A total stands below its form's name, a score above it. */
  private nameNear(at: number, below: boolean): string {
    if (below) {
      const name = this.names.filter((one) => one.at < at).at(-1);
      const between =
        name === undefined ? "" : this.flow.text.slice(name.at + 4, at);
      return name !== undefined && !nextForm.test(between) ? name.name : "整体";
    }
    const next = this.names.find((one) => one.at > at);
    return next !== undefined && next.at - at < 30 ? next.name : "整体";
  }

  private money(
    span: Span | undefined,
    subject: PartialSubject,
    unit: string,
  ): void {
    if (span === undefined) return;
    this.keep(
      span,
      subject,
      unit,
      readAmount(this.printed(span), "yuan", yuanPer(unit) ?? 1n),
    );
  }

  private other(span: Span | undefined, subject: PartialSubject): void {
    if (span !== undefined)
      this.keep(span, subject, "%", readAmount(this.printed(span), "percent"));
  }

  private points(span: Span, subject: PartialSubject): void {
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

interface Span {
  readonly start: number;
  readonly end: number;
  readonly percent: boolean;
}
