import type { Measure } from "../../vocabulary/concept.ts";
import { economicCodes } from "../../vocabulary/economic-classification.ts";
import { ownPhase, type PartialSubject } from "../reading.ts";
import type { Context } from "./context.ts";
import type { Memory } from "./memory.ts";
import {
  type Answer,
  fundOf,
  measured,
  moneyIndex,
  type Reads,
} from "./reads.ts";
import type { Section } from "./sections.ts";

const comparator =
  /(?:与|比|较|同)(?:(\d{4})年度?|上年度?|去年|上一年度?)(年初预算|预算执行数|预算数|预算|决算数|决算|执行数)?/g;

export function change(
  memory: Memory,
  context: Context,
  verb: string,
  verbAt: number,
  rate: boolean,
): Answer {
  const { clause, before, section } = context;
  const compared = comparison(memory, before);
  if (againstOwnBudget(memory, before, compared))
    return rate ? "against-budget" : fromBudget(memory, before, verb);
  const own = clause.slice(0, verbAt).replace(/(?:均|各|分别|同比|相应)$/, "");
  let subjects: readonly PartialSubject[] | undefined;
  if (
    rate &&
    memory.changed.length > 0 &&
    !moneyIndex.match(own.replace(comparator, ""), section.topic)
  ) {
    subjects = memory.changed;
  } else {
    const sameTime = /同比$/.test(clause.slice(0, verbAt));
    if (compared === undefined && !sameTime) return "unread";
    subjects =
      wordedChange(memory, own, section) ??
      wordedChange(
        memory,
        beforeComparison(before, compared?.index ?? before.length),
        section,
      ) ??
      // A change is of the report's own phase, whichever was named last.
      (memory.last.length > 0 ? memory.last : memory.first).map((subject) => ({
        ...subject,
        phase: ownPhase(memory.reading),
      }));
  }
  if (subjects.length === 0) return "unread";
  // "今年收入减少43.22万元", where that income is not quoted.
  if (
    /(?:今年|本年)(?:收入|支出)$/.test(own) &&
    !subjects.every(({ concept }) => /\.(?:grand-)?total$/.test(concept))
  )
    return "unread";
  memory.changed = subjects;
  const down = /减少|下降|降低/.test(verb);
  const measure: Measure = rate
    ? down
      ? "decrease-rate"
      : "increase-rate"
    : down
      ? "decrease"
      : "increase";
  const base = compared?.[2] ?? "";
  return subjects.flatMap((subject): Reads[] => {
    const concept = measured(subject.concept, measure);
    if (concept === undefined) return [];
    return [
      {
        subject: {
          ...subject,
          concept,
          parent: /执行/.test(base) ? base : "",
        },
        unit: rate ? "%" : "万元",
      },
    ];
  });
}

/** "比年初预算减少0.39万元": of the figure told just before. */
function fromBudget(memory: Memory, before: string, verb: string): Answer {
  // "公务车运行维护费6.02万元。费用支出较年初预算数减少": of what was told just before.
  const latest = /^(?:该项|此项)?费用支出/.test(before) ? memory.latest : [];
  const [subjects = []] = [memory.last, latest, memory.first].filter(
    (one) => one.length > 0,
  );
  const measure = /减少|下降|降低/.test(verb) ? "under-budget" : "over-budget";
  const phase = /年初预算(?!.*预算)/.test(before)
    ? "initial-budget"
    : "full-year-budget";
  const reads = subjects.flatMap((subject): Reads[] => {
    const concept = measured(subject.concept, measure);
    return concept === undefined
      ? []
      : [{ subject: { ...subject, concept, phase }, unit: "万元" }];
  });
  return reads.length > 0 ? reads : "against-budget";
}

/** "增加(减少)0万元": nothing is nothing either way, but the form's choice was left standing. */
export function unchosenNothing(
  memory: Memory,
  context: Context,
  rate: boolean,
): Answer {
  if (!/^0+(?:\.0+)?$/.test(context.figure.digits)) return "template";
  const chosen = (words: string) => words.replace(/\([^()]*\)$/, "");
  const clause = chosen(context.clause);
  const answer = change(
    memory,
    { ...context, clause, before: chosen(context.before) },
    "增加",
    clause.length - 2,
    rate,
  );
  return Array.isArray(answer) && answer.length > 0
    ? { reads: answer, also: "template" }
    : "template";
}

/** A reason's own item: 一是…，二是…; what it names stands before its verb, or between verb and figure. */
const reasonItem =
  /^(?:.*(?:原因)?(?:[:为]|[一二三四五六七八九]是))?(?:由于|因)?([一-龥“”、]{4,30}?(?:经费|专项|资金|项目))(增加|减少)(?:了)?$/;
const reasonAccount = /(增加|减少)的?((?:(?!增加|减少)[一-龥]){4,12}支出)$/;

/** "增长2.35%，主要原因：智能系统项目经费增加83.30万元": a reason that says by how much a project or an account changed. */
export function changeInReason(
  memory: Memory,
  { clause, before, section }: Context,
): readonly Reads[] | undefined {
  const compared = [
    ...before.slice(0, before.lastIndexOf("原因")).matchAll(comparator),
  ].at(-1);
  if (compared === undefined || againstOwnBudget(memory, before, compared))
    return undefined;
  const phase = ownPhase(memory.reading);
  const item = reasonItem.exec(clause);
  const name = item?.[1];
  if (name !== undefined && moneyIndex.match(name, section.topic) === undefined)
    return [
      {
        subject: {
          concept:
            item?.[2] === "增加" ? "project.increase" : "project.decrease",
          fund: "all",
          name,
          phase,
        },
        unit: "万元",
      },
    ];
  const account = reasonAccount.exec(clause);
  const [code] = economicCodes(account?.[2] ?? "");
  if (account?.[2] === undefined || code === undefined) return undefined;
  return [
    {
      subject: {
        concept:
          account[1] === "增加"
            ? "expenditure.by-economy.increase"
            : "expenditure.by-economy.decrease",
        fund: section.fund,
        code,
        name: account[2],
        phase,
      },
      unit: "万元",
    },
  ];
}

/** What the sentence compares with; a sentence that goes on with 其中 compares with the same. */
function comparison(
  memory: Memory,
  before: string,
):
  | { readonly index: number; readonly 1?: string; readonly 2?: string }
  | undefined {
  const own = [...before.matchAll(comparator)].at(-1);
  if (own !== undefined) {
    memory.compared = true;
    return own;
  }
  return memory.compared ? { index: before.length } : undefined;
}

/** "比年初预算增加", "比2023年年初预算20.00万元减少" of the year reported: no change from the year before. */
function againstOwnBudget(
  memory: Memory,
  before: string,
  compared: ReturnType<typeof comparison>,
): boolean {
  const budget = [
    ...before.matchAll(/(?:与|比|较|同)(?:年初|全年|调整后?)?预算/g),
  ].at(-1);
  if (budget !== undefined && budget.index > (compared?.index ?? -1))
    return true;
  return (
    memory.reading.kind === "final" &&
    compared?.[1] === String(memory.reading.year) &&
    // "比2023年“三公”经费财政拨款年初预算6.00万元减少": the year's own figure can only be its budget.
    /预算/.test(before.slice(compared.index))
  );
}

function wordedChange(
  memory: Memory,
  words: string,
  section: Section,
): readonly PartialSubject[] | undefined {
  const match = moneyIndex.match(
    words.replace(comparator, "").replace(/相比,?/, ""),
    section.topic,
  );
  if (match === undefined) return undefined;
  const fund = fundOf(match.wording, words.slice(0, match.start), section);
  return match.wording.concepts.map((concept) => ({
    concept,
    fund,
    name: match.wording.name ?? "",
    phase: ownPhase(memory.reading),
  }));
}

function beforeComparison(before: string, at: number): string {
  return before.slice(0, at).replace(/(?:决算数|预算数|数|[,:])$/, "");
}
