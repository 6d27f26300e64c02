import type { Flow } from "../document/flow.ts";
import { numberPattern } from "../document/number.ts";
import type { Observation } from "../vocabulary/fact.ts";
import { readApplications } from "./form-applications.ts";
import { FormFigures, type Span } from "./form-figures.ts";
import { namesOf } from "./form-names.ts";
import { readWeights } from "./form-weights.ts";
import type { PartialSubject, Reading } from "./reading.ts";

/**
 * The forms of an annex, whose fields are told by their labels wherever the cells fell: budget and outturn of a
 * project or the whole unit, and a budget's project applications with lines and history.
 */
export function readForms(
  reading: Reading,
  flow: Flow,
): readonly Observation[] {
  const figures = new FormFigures(reading, flow, namesOf(flow));
  readExecutions(figures);
  readTotals(figures);
  readAmounts(figures);
  readApplications(figures);
  readWeights(figures);
  return figures.observations;
}

const headerLabel =
  /^(?:预算执行情况|\(万元\)|万元|\(\d{1,3}分\)|预算数(?:\(A\))?|执行数(?:\(B\))?|执行率(?:\(B\/A\))?|得分(?:\(\d{1,3}分\*执行率\))?|:)/;
const number = new RegExp(`^ ?(${numberPattern})(%?)`);
const nextForm = /项目名称|[一二三四五六七八九十]、\d{4}年度/;

/** 年度财政资金总额: budget, outturn, rate and score in a row, their labels before or between. */
function readExecutions(figures: FormFigures): void {
  for (const match of figures.flow.text.matchAll(
    /(年度财政资金总额|年度资金总额|部门整体支出总额|整体支出总额)/g,
  )) {
    const whole = match[0].includes("整体");
    const name = whole ? "" : figures.nameBefore(match.index);
    if (name === undefined) continue;
    const printed = figuresFrom(figures.flow, match.index + match[0].length, 4);
    const amounts = printed.filter(({ percent }) => !percent);
    const rates = printed.filter(({ percent }) => percent);
    const subject: PartialSubject = whole
      ? { concept: "expenditure.total", fund: "all" }
      : { concept: "project", fund: "all", name };
    figures.money(
      amounts[0],
      { ...subject, phase: "full-year-budget" },
      "万元",
    );
    if (amounts.length > 1)
      figures.money(amounts[1], { ...subject, phase: "final" }, "万元");
    // What follows the rate is the score that it earns.
    const score =
      rates.length === 0
        ? amounts[3]
        : printed[printed.findIndex(({ percent }) => percent) + 1];
    if (rates.length < 2 && score !== undefined && !score.percent)
      figures.points(score, {
        concept: "evaluation.score",
        fund: "all",
        name: "预算执行",
        parent: whole ? "整体" : name,
      });
    const rate = rates[0] ?? (amounts.length > 3 ? amounts[2] : undefined);
    figures.other(rate, {
      ...subject,
      concept: whole
        ? "expenditure.total.completion-rate"
        : "project.completion-rate",
      phase: "full-year-budget",
    });
  }
}

function readTotals(figures: FormFigures): void {
  for (const match of figures.flow.text.matchAll(
    new RegExp(`(基本支出总额|项目支出总额):?(${numberPattern})`, "g"),
  )) {
    const start = match.index + match[0].length - (match[2] ?? "").length;
    figures.money(
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
  for (const match of figures.flow.text.matchAll(
    new RegExp(`(总分|自评得分:)(${numberPattern})(?!%)`, "g"),
  )) {
    const name = nameNear(figures, match.index, match[1] === "总分");
    const start = match.index + (match[1] ?? "").length;
    figures.points(
      { start, end: start + (match[2] ?? "").length, percent: false },
      { concept: "evaluation.score", fund: "all", name },
    );
  }
}

/** "资金量：26.5 万": a project's budget by its source. */
function readAmounts(figures: FormFigures): void {
  for (const match of figures.flow.text.matchAll(
    new RegExp(`资金量:(${numberPattern})(万元|万|元)`, "g"),
  )) {
    const name = figures.nameBefore(match.index);
    if (name === undefined) continue;
    const start = match.index + "资金量:".length;
    figures.money(
      { start, end: start + (match[1] ?? "").length, percent: false },
      { concept: "project", fund: "all", name, phase: "full-year-budget" },
      match[2] === "元" ? "元" : "万元",
    );
  }
}

function figuresFrom(flow: Flow, from: number, most: number): readonly Span[] {
  const found: Span[] = [];
  let at = from;
  while (found.length < most) {
    const ahead = flow.text.slice(at, at + 40);
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

/** A total stands below its form's name, a score above it. */
function nameNear(figures: FormFigures, at: number, below: boolean): string {
  if (below) {
    const name = figures.names.filter((one) => one.at < at).at(-1);
    const between =
      name === undefined ? "" : figures.flow.text.slice(name.at + 4, at);
    return name !== undefined && !nextForm.test(between) ? name.name : "整体";
  }
  const next = figures.names.find((one) => one.at > at);
  return next !== undefined && next.at - at < 30 ? next.name : "整体";
}
