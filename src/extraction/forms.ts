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
  /^(?:预算执行情况|项目资金|其中:(?:当年|本年)?财政拨(?!款)|\(万元\)|万元|\(\d{1,3}分\)|预算数(?:\(A\))?|执行数(?:\(B\))?|执行率(?:\(B\/A\))?|得分(?:\(\d{1,3}分\*执行率\))?|:)/;
const number = new RegExp(`^ ?(${numberPattern})(%?)`);
const nextForm = /项目名称|[一二三四五六七八九十]、\d{4}年度/;

/** What the columns of a form's first rows hold, by their heads. */
const executionHeads = [
  ["initial", /^(?:年初)预算(?:数|金额)?/],
  ["budget", /^(?:(?:全年|当年|调整后|调整)?预算(?:数|金额)?)/],
  ["final", /^(?:全年|实际|预算)?(?:执行|支出|完成)(?:数|金额)/],
  ["weight", /^(?:分值|权重)/],
  ["rate", /^(?:预算)?(?:执行|完成)率/],
  ["score", /^得分/],
] as const;
type ExecutionRole = (typeof executionHeads)[number][0];

/** The heads between a form's name and the row of its total, in order; what a head adds in brackets is no head. */
function headsBefore(text: string): readonly ExecutionRole[] {
  const roles: ExecutionRole[] = [];
  let rest = text;
  while (rest !== "") {
    const found = executionHeads.flatMap(([role, words]) => {
      const match = words.exec(rest);
      return match === null ? [] : [{ role, length: match[0].length }];
    })[0];
    if (found !== undefined && !roles.includes(found.role))
      roles.push(found.role);
    // 年度预算数 stands over the others.
    rest = rest.slice(found?.length ?? (rest.startsWith("年度预算") ? 5 : 1));
  }
  return roles;
}

/** 年度财政资金总额: budget, outturn, rate and score in a row, their labels before or between. */
function readExecutions(figures: FormFigures): void {
  for (const match of figures.flow.text.matchAll(
    /(年度财政资金总额|年度资金总额|部门整体支出总额|整体支出总额|(?<=(?:权重|得分|原因).{0,16})总额(?= ?\d))/g,
  )) {
    const whole = match[0].includes("整体") || figures.ofWhole(match.index);
    const name = whole ? "" : figures.nameBefore(match.index);
    if (name === undefined) continue;
    const printed = figuresFrom(figures.flow, match.index + match[0].length, 6);
    const subject: PartialSubject = whole
      ? { concept: "expenditure.total", fund: "all" }
      : { concept: "project", fund: "all", name };
    const before = figures.flow.text.slice(
      Math.max(0, match.index - 80),
      match.index,
    );
    const roles = headsBefore(
      before.slice(
        Math.max(0, before.search(/年度预算数|(?:年初|全年)?预算(?:数|金额)/)),
      ),
    );
    const cells =
      roles.includes("final") && roles.includes("budget") && roles.length > 3
        ? underHeads(roles, printed)
        : unheaded(printed);
    figures.money(
      cells.initial,
      { ...subject, phase: "initial-budget" },
      "万元",
    );
    figures.money(
      cells.budget,
      { ...subject, phase: "full-year-budget" },
      "万元",
    );
    figures.money(cells.final, { ...subject, phase: "final" }, "万元");
    const parent = whole ? "整体" : name;
    const points = { fund: "all", name: "预算执行", parent } as const;
    if (cells.weight !== undefined)
      figures.points(cells.weight, { concept: "evaluation.weight", ...points });
    if (cells.score !== undefined)
      figures.points(cells.score, { concept: "evaluation.score", ...points });
    figures.other(cells.rate, {
      ...subject,
      concept: whole
        ? "expenditure.total.completion-rate"
        : "project.completion-rate",
      phase: "full-year-budget",
    });
  }
}

type Executions = Partial<Record<ExecutionRole, Span>>;

/** A row under its heads: one figure a head, or, where a cell is blank, only what its sign tells. */
function underHeads(
  roles: readonly ExecutionRole[],
  printed: readonly Span[],
): Executions {
  const own = printed.slice(0, roles.length);
  const out: Executions = {};
  const rate = own.findIndex(({ percent }) => percent);
  const told = roles.indexOf("rate");
  if (rate >= 0 && rate !== told) return out;
  own.forEach((span, index) => {
    const role = roles[index];
    if (role !== undefined) out[role] = span;
  });
  return own.length < roles.length && rate < 0 ? {} : out;
}

/** Budget, outturn, rate and score, in the order of the older form. */
function unheaded(printed: readonly Span[]): Executions {
  const own = printed.slice(0, 4);
  const amounts = own.filter(({ percent }) => !percent);
  const rates = own.filter(({ percent }) => percent);
  // What follows the rate is the score that it earns.
  const score =
    rates.length === 0
      ? amounts[3]
      : own[own.findIndex(({ percent }) => percent) + 1];
  const out: Executions = {};
  if (amounts[0] !== undefined) out.budget = amounts[0];
  if (amounts[1] !== undefined) out.final = amounts[1];
  if (rates.length < 2 && score !== undefined && !score.percent)
    out.score = score;
  const rate = rates[0] ?? (amounts.length > 3 ? amounts[2] : undefined);
  if (rate !== undefined) out.rate = rate;
  return out;
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
    // "总分 100 97.51": what could be got stands before what was.
    new RegExp(
      `(总分|自评得分:)(?:100(?:\\.0+)? )?(${numberPattern})(?!%)`,
      "g",
    ),
  )) {
    const name = nameNear(figures, match.index, match[1] === "总分");
    const end = match.index + match[0].length;
    figures.points(
      { start: end - (match[2] ?? "").length, end, percent: false },
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
    if (figures.ofWhole(at)) return "整体";
    const name = figures.names.filter((one) => one.at < at).at(-1);
    const between =
      name === undefined ? "" : figures.flow.text.slice(name.at + 4, at);
    return name !== undefined && !nextForm.test(between) ? name.name : "整体";
  }
  const next = figures.names.find((one) => one.at > at);
  return next !== undefined && next.at - at < 30 ? next.name : "整体";
}
