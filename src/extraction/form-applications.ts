import { numberPattern } from "../document/number.ts";
import type { FormFigures, Span } from "./form-figures.ts";
import type { PartialSubject } from "./reading.ts";

/** Where a project's money comes from, as the form's rows call it. */
const sources = [
  "财政拨款收入",
  "申请当年预算拨款",
  "纳入财政专户管理的非税收入安排的资金",
  "上级补助收入",
  "事业收入",
  "事业单位经营收入",
  "附属单位上缴收入",
  "其他收入",
  "上年结转、结余",
  "使用上年度财政拨款结余结转",
  "往来资金",
];
const source = new RegExp(
  `(?:\\d{1,2}[.、]|其中:)(${sources.join("|")}):? ?(${numberPattern})(?![.、\\d])`,
  "g",
);
const whole = new RegExp(
  `(项目总预算|项目当年预算|财政拨款收入|申请当年预算拨款|明细金额合计|来源项目金额合计):? ?(${numberPattern})(?![.、])`,
  "g",
);
const request = new RegExp(
  `(项目资金总额|年度资金申请总额):? ?(${numberPattern})(?![.、])`,
  "g",
);
const history = new RegExp(
  `(\\d{4})年(决算|执行|预算)数? ?(${numberPattern})`,
  "g",
);
const line =
  /(?<=[ \d])(\d{1,2})([“”《》+一-龥、()a-zA-Z]{2,40}?)((?:\d{1,3}(?:,\d{3})+|\d{4,9}))(?= |$|\D)/g;

/** 项目申报表 of a budget: the project's budget over all years and this year, earlier years, where the money comes from, and the lines it is for. */
export function readApplications(figures: FormFigures): void {
  const { flow, names } = figures;
  for (const [index, { at, name }] of names.entries()) {
    const end = names[index + 1]?.at ?? Math.min(flow.text.length, at + 4000);
    const form = flow.text.slice(at, end);
    readRequest(figures, at, form, name);
    if (!/项目当年预算/.test(form)) continue;
    const unit =
      /资金单位:(亿元|万元|千元|元)/.exec(
        flow.text.slice(Math.max(0, at - 40), at),
      )?.[1] ?? "元";
    const project: PartialSubject = { concept: "project", fund: "all", name };
    for (const match of form.matchAll(whole))
      figures.money(
        tail(at, match, match[2]),
        match[1] === "项目总预算"
          ? { ...project, concept: "project.total" }
          : project,
        unit,
      );
    for (const match of form.matchAll(source))
      figures.money(
        tail(at, match, match[2]),
        {
          concept: "project.source",
          fund: "all",
          name: match[1] ?? "",
          parent: name,
        },
        unit,
      );
    for (const match of form.matchAll(history))
      figures.money(
        tail(at, match, match[3]),
        {
          ...project,
          year: Number(match[1]),
          phase: match[2] === "预算" ? "initial-budget" : "final",
        },
        unit,
      );
    readLines(figures, at, form, name, unit);
  }
}

/** 项目支出绩效目标申报表: what the project asks for, in all years and this year. */
function readRequest(
  figures: FormFigures,
  at: number,
  form: string,
  name: string,
): void {
  const unit = /项目资金[^一-龥]{0,3}.{0,60}?\((元|万元)\)/.exec(form)?.[1];
  if (unit === undefined) return;
  for (const match of form.matchAll(request))
    figures.money(
      tail(at, match, match[2]),
      {
        concept: match[1] === "项目资金总额" ? "project.total" : "project",
        fund: "all",
        name,
      },
      unit,
    );
}

function readLines(
  figures: FormFigures,
  at: number,
  form: string,
  name: string,
  unit: string,
): void {
  const from = form.search(/项目支出明细金额/);
  if (from < 0) return;
  const to = form.indexOf("测算依据", from);
  const list = form.slice(from, to < 0 ? from + 1200 : to);
  for (const match of list.matchAll(line))
    figures.money(
      tail(at + from, match, match[3]),
      {
        concept: "project.line",
        fund: "all",
        name: match[2] ?? "",
        parent: name,
      },
      unit,
    );
}

/** The figure that ends a match. */
function tail(at: number, match: RegExpMatchArray, printed = ""): Span {
  const end = at + (match.index ?? 0) + match[0].length;
  return { start: end - printed.length, end, percent: false };
}
