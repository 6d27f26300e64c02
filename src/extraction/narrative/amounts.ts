import type { BaseConcept, Fund, Phase } from "../../vocabulary/concept.ts";
import { ownPhase, type PartialSubject } from "../reading.ts";
import { classed, economic } from "./classes.ts";
import type { Context } from "./context.ts";
import type { Memory } from "./memory.ts";
import { earlierYear, phaseOf, type Role, roleAt } from "./phases.ts";
import { evaluated, listed, stated } from "./project-amounts.ts";
import { fundOf, moneyIndex, threePublicFund } from "./reads.ts";
import type { Section } from "./sections.ts";
import type { Subject } from "./subject.ts";
import { summedNames } from "./summed-names.ts";
import { partOfThreePublic } from "./three-public-parts.ts";
import { wonBy } from "./won-by.ts";
import { longer, type WordingMatch } from "./wording-match.ts";

/** What an amount of money is of, told by the words before it; the most telling reader first. */
export function amountSubjects(
  memory: Memory,
  context: Context,
): readonly PartialSubject[] | undefined {
  return (
    listed(memory, context) ??
    evaluated(memory, context) ??
    stated(memory, context) ??
    partOfThreePublic(memory, context) ??
    worded(memory, context) ??
    ofSubject(memory, context) ??
    classed(context) ??
    economic(context)
  );
}

/** A figure whose own clause names it: "人员经费280.5万元", "政府采购支出总额为". */
function worded(
  memory: Memory,
  context: Context,
): readonly PartialSubject[] | undefined {
  const { section } = context;
  const clause = nameOfSum(context);
  const won = wonBy(context);
  if (won !== undefined) return won;
  const role = roleAt(clause);
  const stripped =
    role === undefined ? undefined : clause.replace(role.words, "");
  const side = bareSide(context);
  if (side !== undefined) return [{ concept: side, fund: section.fund }];
  // "机关运行经费支出合计": beside running costs and purchases the sum is of these.
  const plain = unitless.has(section.topic)
    ? clause.replace(/(?:合计|总计)(?:为)?$/, "")
    : clause;
  const match = longer(
    stripped === undefined || stripped === ""
      ? undefined
      : moneyIndex.match(stripped, section.topic),
    moneyIndex.match(plain, section.topic) ??
      moneyIndex.match(clause, section.topic) ??
      moneyIndex.match(clause.replace(/\([^()]*\)(?=$)/, ""), section.topic),
  );
  if (match === undefined) return undefined;
  const words = (stripped ?? clause).slice(0, match.start);
  // "基本建设类项目支出": a part of what the words name.
  if (/(?:类|非|部分|追加)$/.test(words)) return undefined;
  const [named] = match.wording.concepts;
  // "上年结转结余的一般公共预算收入"
  if (named?.startsWith("income.") && /结转(?:和?结余)?的$/.test(words))
    return [
      {
        concept: "income.opening-balance",
        fund: match.wording.fund ?? section.fund,
      },
    ];
  // Beside purchases, running costs and assets, no words mean the unit's whole income or expenditure.
  if (
    unitless.has(section.topic) &&
    /^(?:income|expenditure)\.(?:grand-)?total$/.test(named ?? "")
  )
    return undefined;
  const parts = ofThreePublic(memory, context, match, words, role?.role);
  if (parts !== undefined) return parts === "unknown" ? undefined : parts;
  if (role !== undefined && /(?:类|款|项)\)$/.test(words)) return undefined;
  const fund =
    otherSideOf(memory, context) ?? fundOf(match.wording, words, section);
  const [last] = memory.last;
  // "预留…预算金额80万元，其中面向小微企业50万元": of the same budget.
  const isOfLast =
    named === "procurement.small-micro-reserved" &&
    last?.concept === "procurement.sme-reserved" &&
    /^其中/.test(clause);
  const phase =
    (isOfLast ? last.phase : undefined) ??
    match.wording.phase ??
    phaseOf(memory, role?.role, match.wording, match.between);
  const { beside, together } = summedNames(context, words, match);
  const subjects = [...beside, match.wording].flatMap((wording) =>
    wording.concepts.map(
      (named): PartialSubject => ({
        concept: grandTotal(memory, context, clause, named),
        fund,
        name: together ?? wording.name ?? "",
        phase,
      }),
    ),
  );
  const [only] = subjects;
  if (role !== undefined && only !== undefined && subjects.length === 1) {
    memory.subject = {
      start: context.figure.start - clause.length,
      end: context.figure.start,
      concept: only.concept,
      code: "",
      name: only.name ?? "",
      fund,
    };
  }
  return subjects;
}

/** "…开支的机关运行经费，合计100.00万元": the name stands before the comma. */
function nameOfSum({ clause, before, section }: Context): string {
  if (section.topic !== "agency" || !/^(?:合计|共计|总计)$/.test(clause))
    return clause;
  return /([^,;:。]*),[^,]*$/.exec(before)?.[1] ?? clause;
}

/** "一般公共预算财政拨款本年收入1,511万元；本年支出": the other side of the fund that was named with the first. */
function otherSideOf(
  memory: Memory,
  { before, clause }: Context,
): Fund | undefined {
  const [last] = memory.last;
  return clause === "本年支出" &&
    /(?:^|[:;])(?:一般公共|政府性基金|国有资本经营)预算[^;]*本年收入[^;]*;本年支出$/.test(
      before,
    ) &&
    last?.concept.startsWith("income.")
    ? last.fund
    : undefined;
}

const unitless: ReadonlySet<Section["topic"]> = new Set([
  "agency",
  "procurement",
  "purchased",
  "assets",
]);

/** "（一）2023年收入1,200.00万元": nothing but the side and the year. */
function bareSide({ clause, section }: Context): BaseConcept | undefined {
  if (!["totals", "income", "expenditure"].includes(section.topic))
    return undefined;
  const side =
    /^(?:\([一二三]\)|[一二三]、|\d[.、])?\d{4}年度?(?:本年)?(收入|支出)(?:为)?$/.exec(
      clause,
    )?.[1];
  if (side === undefined) return undefined;
  return side === "收入" ? "income.total" : "expenditure.total";
}

/** Where the three public expenses are told, words of a fund's expenditure mean that fund's part of them. */
function ofThreePublic(
  memory: Memory,
  { section }: Context,
  match: WordingMatch,
  words: string,
  role: Role["role"] | undefined,
): readonly PartialSubject[] | "unknown" | undefined {
  const [concept] = match.wording.concepts;
  if (concept !== "expenditure.total" && concept !== "income.fiscal")
    return undefined;
  const fund = match.wording.fund ?? fundOf(match.wording, words, section);
  if (/三公”?经费”?(?:的)?$/.test(words))
    return [
      {
        concept: "three-public.total",
        fund: threePublicFund(section, `${words}一般公共预算`),
        phase: phaseOf(memory, role, undefined, "", "three-public.total"),
      },
    ];
  if (section.topic !== "three-public") return undefined;
  const [last] = memory.last;
  return last?.concept.startsWith("three-public") === true && fund !== "fiscal"
    ? [{ ...last, fund }]
    : "unknown";
}

/** "总收入1,200万元，其中：本年收入1,180万元": of a final account, the total with balances. */
function grandTotal(
  memory: Memory,
  { ahead }: Context,
  clause: string,
  concept: BaseConcept,
): BaseConcept {
  const grand =
    concept === "income.total"
      ? "income.grand-total"
      : "expenditure.grand-total";
  // "收入预算合计1,200万元，包括本年收入1,180万元，上年结转"
  if (
    /(?:总(?:收入|支出)|(?:收入|支出)预算(?:合计|总计)?)(?:为)?$/.test(
      clause,
    ) &&
    /^[,;。](?:其中|包括)[:,]?本年(?:收入|支出)/.test(ahead)
  ) {
    memory.grand.add(grand);
    return grand;
  }
  if (
    memory.reading.kind !== "final" ||
    !/总(?:收入|支出)(?:为)?$/.test(clause)
  )
    return concept;
  // The report has said what it means by these words.
  if (memory.grand.has(grand)) return grand;
  // Its parts hold the year's own and what was carried over.
  const parts = /^(.*?)(?:总支出|总收入|[一二三四五六七八九十]、)/.exec(ahead);
  if (
    !/^[,;。](?:其中)?[:,]?本年(?:收入|支出)/.test(ahead) &&
    !/其中:.*结转/.test(parts?.[1] ?? ahead)
  )
    return concept;
  return grand;
}

/** "年初预算为", "支出决算为", "执行数为": of the subject that stands before. */
function ofSubject(
  memory: Memory,
  context: Context,
): readonly PartialSubject[] | undefined {
  const { clause, before, section, figure } = context;
  const compared = besideOwnBudget(memory, context);
  if (compared !== undefined) return compared;
  const subject = memory.subject;
  if (subject === undefined) return undefined;
  const role = roleAt(clause);
  if (role === undefined) {
    const gap = before.slice(before.length - (figure.start - subject.end));
    if (
      figure.start - subject.end > 8 ||
      !/^(?:[”"]|支出|类支出|预算|决算|为|:|合计)*$/.test(gap)
    )
      return undefined;
    return [subjectPart(subject, section, ownPhase(memory.reading))];
  }
  const rest = clause.replace(role.words, "");
  const known =
    /^(?:.{0,12}[。:”)])?(?:\d{4}年?度?)?(?:当年|本年)?(?:该|本|其|此)?(?:项目|支出|财政拨款|资金)?(?:预算)?(?:支出)?$/.test(
      rest,
    ) ||
    figure.start - rest.length - (clause.length - rest.length) <= subject.end;
  if (!known) return undefined;
  if (subject.concept === "evaluation.score") return undefined;
  const phase = phaseOf(memory, role.role, undefined, "", subject.concept);
  const part = subjectPart(subject, section, phase);
  const year = earlierYear(memory, rest);
  return [year === undefined ? part : { ...part, year }];
}

/** "与年初预算相比，年初预算数400万元，决算数434万元": both of what the paragraph is about. */
function besideOwnBudget(
  memory: Memory,
  { before, clause }: Context,
): readonly PartialSubject[] | undefined {
  if (!/^(?:与|同)年初预算(?:数)?相比[,:]/.test(before)) return undefined;
  const role = roleAt(clause);
  if (role === undefined || clause.replace(role.words, "") !== "")
    return undefined;
  const phase = phaseOf(memory, role.role, undefined, "");
  return memory.first.map((subject) => ({ ...subject, phase }));
}

export function subjectPart(
  subject: Subject,
  section: Section,
  phase: Phase,
): PartialSubject {
  const fund: Fund =
    subject.concept === "project"
      ? "all"
      : (subject.fund ??
        (subject.concept.startsWith("three-public")
          ? threePublicFund(section)
          : section.fund));
  return {
    concept: subject.concept,
    fund,
    code: subject.code,
    name: subject.name,
    phase,
  };
}
