import type { PartialSubject } from "../reading.ts";
import type { Context } from "./context.ts";
import type { Memory } from "./memory.ts";
import { listItem } from "./project-list.ts";

export function listed(
  memory: Memory,
  context: Context,
): readonly PartialSubject[] | undefined {
  const item = listItem(context, memory.list);
  if (item === undefined) return undefined;
  return [{ concept: item.concept, fund: "all", name: item.name }];
}

const planHeading = /^[一二三四五六七八九十]{1,3}、年度预算安排(?=.)/;

/** "2026年度预算安排", "本年度拆违经费预算金额为", "2026年安排建设资金". */
const yearsPlan =
  /^(?:(\d{4})年度?|本年度?)(?:(?:本|该)?项目|[一-龥]{2,20}(?:经费|专项|资金))?(?:预算(?:资金)?(?:安排|金额|数)?(?:资金)?|安排(?:项目|建设|专项)?资金)(?:共)?(?:为)?$/;

/** In a budget's statement of a project: its sum, and the parts it names. */
export function stated(
  memory: Memory,
  context: Context,
): readonly PartialSubject[] | undefined {
  const { subject } = memory;
  if (context.section.topic !== "project" || subject?.concept !== "project")
    return undefined;
  const clause = context.clause.replace(planHeading, "");
  const before = context.before.replace(planHeading, "");
  if (
    /项目(?:总|当年|年度)?(?:预算|资金|安排)(?:数|资金|金额)?(?:为)?$|^合计$/.test(
      clause,
    )
  )
    return [{ concept: "project", fund: "all", name: subject.name }];
  const planned = yearsPlan.exec(clause);
  if (planned !== null && subject.name !== "") {
    const year = Number(planned[1] ?? memory.reading.year);
    return [{ concept: "project", fund: "all", name: subject.name, year }];
  }
  const part = /^(?:其中[:,]?)?([一-龥()“”、]{3,40}?)(?:为)?$/.exec(clause);
  if (part?.[1] === undefined || !/预算/.test(before)) return undefined;
  return [
    {
      concept: "project.line",
      fund: "all",
      name: part[1],
      parent: subject.name,
    },
  ];
}

/** In a project's evaluation: what it was spent on, and the sum under evaluation. */
export function evaluated(
  memory: Memory,
  context: Context,
): readonly PartialSubject[] | undefined {
  const { clause, before, section } = context;
  if (section.topic !== "performance" && section.topic !== "annex")
    return undefined;
  const line =
    /^(?:.*支出(?:主要)?(?:为|用于|包括))?([一-龥()]{1,14}(?:费|支出|补助|购置|采购))$/.exec(
      clause,
    );
  if (
    line?.[1] !== undefined &&
    memory.subject?.concept === "project" &&
    /支出(?:主要)?(?:为|用于|包括)/.test(before)
  )
    return [
      {
        concept: "project.line",
        fund: "all",
        name: line[1],
        parent: memory.subject.name,
      },
    ];
  if (
    memory.managed !== undefined &&
    /^涉及(?:项目)?(?:预算)?(?:资金|金额)(?:共|为)?$/.test(clause)
  )
    return [{ concept: "projects.amount", fund: "all", name: memory.managed }];
  if (/^涉及一般公共预算当年(?:财政)?拨款$/.test(clause))
    return [{ concept: "projects.amount", fund: "general-public-budget" }];
  // "一般公共预算内项目收入13439.36万元，支出13439.36万元，预算执行率100%"
  const own = /^(?:.*?(一般公共预算)内?)?项目收入$/.exec(clause);
  if (own !== null)
    return [
      {
        concept: "expenditure.project",
        fund: own[1] === undefined ? "all" : "general-public-budget",
        phase: "full-year-budget",
      },
    ];
  const [budget] = memory.last;
  if (
    clause === "支出" &&
    budget?.concept === "expenditure.project" &&
    budget.phase === "full-year-budget"
  )
    return [{ ...budget, phase: "final" }];
  // "涉及项目3个，涉及资金850.00万元"
  if (!/^(?:涉及(?:预算)?)?资金$/.test(clause)) return undefined;
  if (/整体支出绩效/.test(before))
    return [{ concept: "expenditure.total", fund: "all" }];
  return /项目支出/.test(before) && /涉及项目/.test(before)
    ? [
        {
          concept: "expenditure.project",
          fund: /一般公共预算/.test(before) ? "general-public-budget" : "all",
        },
      ]
    : undefined;
}
