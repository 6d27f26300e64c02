import type { Measure, Phase } from "../../vocabulary/concept.ts";
import { ownPhase, type PartialSubject } from "../reading.ts";
import { subjectPart } from "./amounts.ts";
import { change, unchosenNothing } from "./changes.ts";
import type { Context } from "./context.ts";
import type { Memory } from "./memory.ts";
import {
  type Answer,
  explains,
  fundOf,
  leftChoice,
  measured,
  moneyIndex,
  type Reads,
} from "./reads.ts";
import type { Section } from "./sections.ts";

export function percent(memory: Memory, context: Context): Answer {
  const { clause, before, section } = context;
  if (explains(before)) return "in-reason";
  if (leftChoice.test(before)) return unchosenNothing(memory, context, true);
  const verb = /(增加|增长|上升|提高|减少|下降|降低)(?:了|率)?(?:为|:)?$/.exec(
    clause,
  );
  if (verb !== null)
    return change(memory, context, verb[1] ?? "", verb.index, true);
  const completed =
    /完成(?:了)?(年初|全年|调整后?|当年|年度)?预算(?:数)?(?:的)?(?:比例)?(?:为|:)?$|(?:预算)?执行率(?:为|达|达到|是)?$/.exec(
      // "完成预算6.00万元的83.33%"
      clause.replace(/(?<=预算(?:数)?)[\d.,]+万?元(?=的$)/, ""),
    );
  if (completed !== null) return completion(memory, section, completed[1]);
  if (
    /(?:预决算|预算与决算|决算与预算|预算决算)?差异率(?:为|达|是|:)?$/.test(
      clause,
    )
  )
    return deviation(memory, section);
  const share = /占(?!地)[^占]*$/.exec(clause);
  if (share === null) return "unread";
  const whole = moneyIndex.match(share[0].replace(/的$/, ""), section.topic);
  // The part of the project expenditure that was evaluated: no share of the year's total.
  if (
    section.topic === "performance" &&
    whole?.wording.concepts[0] === memory.last[0]?.concept
  )
    return [
      {
        subject: {
          concept: "projects.amount.share",
          fund: memory.last[0]?.fund ?? section.fund,
        },
        unit: "%",
      },
    ];
  const own = moneyIndex.match(clause.slice(0, share.index), section.topic);
  // "1.基本支出456万元。主要是为保障机构运转，占支出总计的39%": of the item's own figure.
  const told =
    memory.last.length === 0 && share.index === 0 && !context.sentence.item
      ? memory.latest
      : memory.last;
  const subjects =
    own === undefined
      ? told
      : own.wording.concepts.map((concept) => ({
          concept,
          fund: fundOf(own.wording, clause.slice(0, own.start), section),
          name: own.wording.name ?? "",
        }));
  // "占政府采购支出总额的": small and micro firms' share of all procurement, not of the awards to SMEs.
  const ofAll =
    whole?.wording.concepts[0] === "procurement.total" &&
    subjects.some(({ concept }) => concept === "procurement.small-micro");
  return measure(
    ofAll
      ? subjects.map((subject) => ({ ...subject, parent: "政府采购支出总额" }))
      : subjects,
    "share",
  );
}

/** "预决算差异率-20%": how far the outturn is from the budget, whatever its sign. */
function deviation(memory: Memory, section: Section): Answer {
  const subjects = ratedSubjects(memory, section);
  const phase = completionBase(memory, undefined, subjects);
  return measure(
    subjects.map((subject) => ({ ...subject, phase })),
    "budget-deviation",
  );
}

/** What a rate without words of its own is a rate of. */
function ratedSubjects(
  memory: Memory,
  section: Section,
): readonly PartialSubject[] {
  if (memory.last.length > 0) return memory.last;
  return memory.subject === undefined ||
    memory.subject.concept === "evaluation.score"
    ? []
    : [subjectPart(memory.subject, section, ownPhase(memory.reading))];
}

function completion(
  memory: Memory,
  section: Section,
  base: string | undefined,
): Answer {
  const subjects = ratedSubjects(memory, section);
  const phase = completionBase(memory, base, subjects);
  return measure(
    subjects.map((subject) => ({ ...subject, phase })),
    "completion-rate",
  );
}

/** The budget that a completion rate is measured against. */
function completionBase(
  memory: Memory,
  said: string | undefined,
  subjects: readonly PartialSubject[],
): Phase {
  if (said === "年初" || memory.reading.kind === "budget")
    return "initial-budget";
  if (said !== undefined) return "full-year-budget";
  if (memory.budgeted !== undefined) return memory.budgeted;
  return subjects.some(
    ({ concept }) =>
      concept === "project" || concept.startsWith("three-public"),
  )
    ? "full-year-budget"
    : "initial-budget";
}

function measure(
  subjects: readonly PartialSubject[],
  measure: Measure,
): Answer {
  const reads = subjects.flatMap((subject): Reads[] => {
    const concept = measured(subject.concept, measure);
    return concept === undefined
      ? []
      : [{ subject: { ...subject, concept }, unit: "%" }];
  });
  return reads.length > 0 ? reads : "unread";
}
