import type {
  BaseConcept,
  Concept,
  Fund,
  Measure,
  Phase,
} from "../../vocabulary/concept.ts";
import { economicCodes } from "../../vocabulary/economic-classification.ts";
import { classOf, trailingClass } from "../accounts.ts";
import {
  fundWords,
  ownPhase,
  type PartialSubject,
  type Reading,
} from "../reading.ts";
import {
  countWordings,
  moneyWordings,
  roles,
  type Topic,
  type Wording,
} from "../wordings.ts";
import type { Context } from "./context.ts";
import { type ListState, listItem, opensList } from "./project-list.ts";
import type { Section } from "./sections.ts";
import type { Subject } from "./subjects.ts";
import { WordingIndex } from "./wording-match.ts";

/** One thing a figure says. */
export interface Reads {
  readonly subject: PartialSubject;
  /** The unit to read it in when none is printed beside it. */
  readonly unit: string;
}

type Answer = readonly Reads[] | "unread" | "ignored";

const moneyIndex = new WordingIndex(moneyWordings);
const countIndex = new WordingIndex(countWordings);

const silentTopics: ReadonlySet<Topic> = new Set(["glossary", "work"]);
const budgetTopics: ReadonlySet<Topic> = new Set([
  "totals",
  "income",
  "expenditure",
  "fiscal",
  "general",
  "basic",
  "three-public",
  "government-fund",
  "state-capital",
  "agency",
  "procurement",
  "purchased",
  "project",
]);

const comparator =
  /(?:与|比|较|同)(?:(\d{4})年度?|上年度?|去年|上一年度?)(年初预算|预算执行数|预算数|预算|决算数|决算|执行数)?/g;

/** Reads figures one after another; what one sentence says is kept for the next figure of it. */
export class NarrativeReader {
  private readonly reading: Reading;
  private readonly subjects: readonly Subject[];
  private nextSubject = 0;
  private subject: Subject | undefined;
  private sentenceStart = -1;
  private sectionStart = -1;
  /** What the sentence's last amount was of. */
  private last: readonly PartialSubject[] = [];
  /** What the item's first amount was of. */
  private first: readonly PartialSubject[] = [];
  /** What the sentence's last change was of. */
  private changed: readonly PartialSubject[] = [];
  private list: ListState | undefined;
  /** The goal whose scores are being told. */
  private goal: string | undefined;
  /** Which budget the sentence named last. */
  private budgeted: Phase | undefined;

  constructor(reading: Reading, subjects: readonly Subject[]) {
    this.reading = reading;
    this.subjects = subjects;
  }

  read(context: Context): Answer {
    this.enter(context);
    const { section, figure } = context;
    if (silentTopics.has(section.topic)) return "ignored";
    if (/^.{0,2}\(含\)|^以上|^以下|^及以上/.test(context.after))
      return "ignored";
    const answer = this.answer(context);
    if (typeof answer === "string") {
      return answer === "unread" &&
        budgetTopics.has(section.topic) &&
        (figure.kind === "money" || figure.kind === "percent")
        ? "unread"
        : "ignored";
    }
    return answer;
  }

  private enter(context: Context): void {
    const { section, sentence, figure } = context;
    if (section.start !== this.sectionStart) {
      this.sectionStart = section.start;
      this.first = [];
      this.list = undefined;
      if (section.topic !== "performance" && section.topic !== "annex")
        this.subject = undefined;
    }
    if (sentence.start !== this.sentenceStart) {
      this.sentenceStart = sentence.start;
      this.last = [];
      this.changed = [];
      this.budgeted = undefined;
      if (sentence.item) this.first = [];
    }
    for (;;) {
      const next = this.subjects[this.nextSubject];
      if (next === undefined || next.end > figure.start) break;
      this.nextSubject++;
      if (next.end > section.start - 60) {
        this.subject = next;
        if (next.concept === "expenditure.by-function") this.list = undefined;
      }
    }
    this.list = opensList(context, this.list);
  }

  private answer(context: Context): Answer {
    switch (context.figure.kind) {
      case "money":
        return this.money(context);
      case "percent":
        return this.percent(context);
      case "persons":
      case "count":
        return this.counted(context);
      case "points":
        return this.score(context);
      case "bare":
        return this.bare(context);
    }
  }

  private money(context: Context): Answer {
    const { before, clause } = context;
    if (/原因/.test(before)) return "ignored";
    if (/(?:增加\(减少\)|减少\(增加\)|增长\(下降\)|增\(减\))$/.test(before))
      return "ignored";
    const change =
      /(增加|增长|上升|提高|减少|下降|降低)(?:了|额)?(?:为|:)?$/.exec(clause);
    if (change !== null)
      return this.change(context, change[1] ?? "", change.index, false);
    const amount =
      this.listed(context) ??
      this.evaluated(context) ??
      this.worded(context) ??
      this.ofSubject(context) ??
      this.classed(context) ??
      this.economic(context);
    if (amount === undefined) return "unread";
    this.last = amount;
    const budget = amount.find(
      ({ phase }) => phase !== undefined && phase !== "final",
    );
    if (budget !== undefined) this.budgeted = budget.phase;
    if (this.first.length === 0) this.first = amount;
    return amount.map((subject) => ({ subject, unit: "万元" }));
  }

  /** A figure whose own clause names it: "人员经费280.5万元", "政府采购支出总额为". */
  private worded(context: Context): readonly PartialSubject[] | undefined {
    const { clause, section } = context;
    const role = roles.find((one) => one.words.test(clause));
    const stripped =
      role === undefined ? undefined : clause.replace(role.words, "");
    const match =
      (stripped !== undefined && stripped !== ""
        ? moneyIndex.match(stripped, section.topic)
        : undefined) ?? moneyIndex.match(clause, section.topic);
    if (match === undefined) return undefined;
    const words = (stripped ?? clause).slice(0, match.start);
    if (role !== undefined && /(?:类|款|项)\)$/.test(words)) return undefined;
    const fund = fundOf(match.wording, words, section);
    const phase = this.phase(role?.role, match.wording, match.between);
    const subjects = match.wording.concepts.map(
      (concept): PartialSubject => ({
        concept,
        fund,
        name: match.wording.name ?? "",
        phase,
      }),
    );
    const [only] = subjects;
    if (role !== undefined && only !== undefined && subjects.length === 1) {
      this.subject = {
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

  /** "年初预算为", "支出决算为", "执行数为": of the subject that stands before. */
  private ofSubject(context: Context): readonly PartialSubject[] | undefined {
    const { clause, before, section, figure } = context;
    const subject = this.subject;
    if (subject === undefined) return undefined;
    const role = roles.find((one) => one.words.test(clause));
    if (role === undefined) {
      const gap = before.slice(before.length - (figure.start - subject.end));
      if (
        figure.start - subject.end > 8 ||
        !/^(?:”|支出|类支出|预算|决算|为|:|合计)*$/.test(gap)
      )
        return undefined;
      return [this.subjectPart(subject, section, ownPhase(this.reading))];
    }
    const rest = clause.replace(role.words, "");
    const known =
      /^(?:.{0,12}[。:”)])?(?:该|本|其|此)?(?:项目|支出|财政拨款|资金)?(?:支出)?$/.test(
        rest,
      ) ||
      figure.start - rest.length - (clause.length - rest.length) <= subject.end;
    if (!known) return undefined;
    if (subject.concept === "evaluation.score") return undefined;
    const phase = this.phase(role.role, undefined, "", subject.concept);
    return [this.subjectPart(subject, section, phase)];
  }

  private subjectPart(
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

  /** "一般公共服务支出12236.33万元" in a list of classes. */
  private classed(context: Context): readonly PartialSubject[] | undefined {
    const { clause, section } = context;
    if (
      ![
        "totals",
        "expenditure",
        "fiscal",
        "general",
        "government-fund",
      ].includes(section.topic)
    )
      return undefined;
    const words = clause
      .replace(/(?:为|预算|决算|:)*$/, "")
      .replace(/(?:\(类\))?(?:支出)?$/, "")
      .replace(/(?:支出)?类$/, "");
    const name = trailingClass(words) ?? trailingClass(`${words}支出`);
    if (name !== undefined) {
      return [
        {
          concept: "expenditure.by-function",
          fund: section.fund,
          code: classOf(name) ?? "",
          name,
        },
      ];
    }
    const item =
      /^(?:.*(?:\d{1,2}[.、]|\(\d{1,2}\)))?([一-龥、()]{2,20}?)(?:支出)?$/.exec(
        words,
      );
    if (item === null || !/占$|^,?占/.test(context.after.slice(0, 2)))
      return undefined;
    return [
      {
        concept: "expenditure.by-function",
        fund: section.fund,
        code: "",
        name: item[1] ?? "",
      },
    ];
  }

  /** "工资福利支出280.39万元". */
  private economic(context: Context): readonly PartialSubject[] | undefined {
    const { clause, section } = context;
    if (!["totals", "expenditure", "general", "basic"].includes(section.topic))
      return undefined;
    const match =
      /([一-龥]{2,16}(?:\([一-龥]{1,4}\))?[一-龥]{0,8})(?:为|预算|决算)*$/.exec(
        clause.replace(/^.*[\d)]\s?[.、)]?/, ""),
      );
    const name = match?.[1];
    if (name === undefined) return undefined;
    const [code] = economicCodes(name);
    if (code === undefined) return undefined;
    return [
      {
        concept: "expenditure.by-economy",
        fund: section.fund,
        code,
        name,
      },
    ];
  }

  private listed(context: Context): readonly PartialSubject[] | undefined {
    const item = listItem(context, this.list);
    if (item === undefined) return undefined;
    return [{ concept: item.concept, fund: "all", name: item.name }];
  }

  /** In a project's evaluation: what it was spent on, and the sum under evaluation. */
  private evaluated(context: Context): readonly PartialSubject[] | undefined {
    const { clause, before, section } = context;
    if (section.topic !== "performance" && section.topic !== "annex")
      return undefined;
    const line =
      /^(?:.*支出(?:主要)?(?:为|用于|包括))?([一-龥()]{1,14}(?:费|支出|补助|购置|采购))$/.exec(
        clause,
      );
    if (
      line?.[1] !== undefined &&
      this.subject?.concept === "project" &&
      /支出(?:主要)?(?:为|用于|包括)/.test(before)
    )
      return [
        {
          concept: "project.line",
          fund: "all",
          name: line[1],
          parent: this.subject.name,
        },
      ];
    if (!/^资金$/.test(clause)) return undefined;
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

  private change(
    context: Context,
    verb: string,
    verbAt: number,
    rate: boolean,
  ): Answer {
    const { clause, before, section } = context;
    const compared = [...before.matchAll(comparator)].at(-1);
    if (/比(?:年初|全年)?预算$/.test(clause.slice(0, verbAt))) return "ignored";
    const own = clause
      .slice(0, verbAt)
      .replace(/(?:均|各|分别|同比|相应|总计各)$/, "");
    let subjects: readonly PartialSubject[] | undefined;
    if (
      rate &&
      this.changed.length > 0 &&
      !moneyIndex.match(own.replace(comparator, ""), section.topic)
    ) {
      subjects = this.changed;
    } else {
      if (compared === undefined) return "unread";
      subjects =
        this.wordedChange(own, section) ??
        this.wordedChange(beforeComparison(before, compared.index), section) ??
        (this.last.length > 0 ? this.last : this.first);
    }
    if (subjects.length === 0) return "unread";
    this.changed = subjects;
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

  private wordedChange(
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
      phase: ownPhase(this.reading),
    }));
  }

  private percent(context: Context): Answer {
    const { clause, before, section } = context;
    if (/原因/.test(before)) return "ignored";
    if (
      /(?:增加\(减少\)|减少\(增加\)|增长\(下降\)|下降\(增长\)|增\(减\))$/.test(
        before,
      )
    )
      return "ignored";
    const change =
      /(增加|增长|上升|提高|减少|下降|降低)(?:了|率)?(?:为|:)?$/.exec(clause);
    if (change !== null)
      return this.change(context, change[1] ?? "", change.index, true);
    const completed =
      /完成(?:了)?(年初|全年|调整后?|当年|年度)?预算(?:数)?(?:的)?(?:比例)?(?:为|:)?$|(?:预算)?执行率(?:为|达|达到|是)?$/.exec(
        clause,
      );
    if (completed !== null) return this.completion(section, completed[1]);
    const share = /占(?!地)[^占]*$/.exec(clause);
    if (share === null) return "unread";
    const whole = moneyIndex.match(share[0].replace(/的$/, ""), section.topic);
    if (
      whole?.wording.concepts[0] === this.last[0]?.concept &&
      whole !== undefined
    )
      return "ignored";
    const own = moneyIndex.match(clause.slice(0, share.index), section.topic);
    const subjects =
      own === undefined
        ? this.last
        : own.wording.concepts.map((concept) => ({
            concept,
            fund: fundOf(own.wording, clause.slice(0, own.start), section),
            name: own.wording.name ?? "",
          }));
    return this.measure(subjects, "share");
  }

  private completion(section: Section, base: string | undefined): Answer {
    const subjects =
      this.last.length > 0
        ? this.last
        : this.subject === undefined ||
            this.subject.concept === "evaluation.score"
          ? []
          : [this.subjectPart(this.subject, section, ownPhase(this.reading))];
    const phase = this.completionBase(base, subjects);
    return this.measure(
      subjects.map((subject) => ({ ...subject, phase })),
      "completion-rate",
    );
  }

  /** The budget that a completion rate is measured against. */
  private completionBase(
    said: string | undefined,
    subjects: readonly PartialSubject[],
  ): Phase {
    if (said === "年初" || this.reading.kind === "budget")
      return "initial-budget";
    if (said !== undefined) return "full-year-budget";
    if (this.budgeted !== undefined) return this.budgeted;
    return subjects.some(
      ({ concept }) =>
        concept === "project" || concept.startsWith("three-public"),
    )
      ? "full-year-budget"
      : "initial-budget";
  }

  private measure(
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

  private counted(context: Context): Answer {
    const { clause, section, figure } = context;
    const match = countIndex.match(clause, section.topic);
    if (match === undefined) return "ignored";
    if (
      match.wording.unit !== (figure.kind === "persons" ? "persons" : "count")
    )
      return "ignored";
    if (/(?:陪同|接待|购置)/.test(context.before)) return "ignored";
    const [concept] = match.wording.concepts;
    if (concept === undefined) return "ignored";
    const phase = ownPhase(this.reading);
    return [
      {
        subject: {
          concept,
          fund: "all",
          name: match.wording.name ?? "",
          parent: concept === "assets.equipment" ? equipmentSize(clause) : "",
          phase,
        },
        unit: "",
      },
    ];
  }

  private score(context: Context): Answer {
    const { clause, section } = context;
    if (section.topic !== "performance" && section.topic !== "annex")
      return "ignored";
    const owner =
      this.subject?.concept === "project" ? this.subject.name : "整体";
    if (/(?:自评|绩效|评价|综合)得分(?:为|:|是)?$/.test(clause))
      return [
        {
          subject: { concept: "evaluation.score", fund: "all", name: owner },
          unit: "分",
        },
      ];
    const part =
      /(?:其中[,:]?|主要为|^|[。;,:])((?:预算执行|年度(?:绩效)?目标\d{0,2}|[一-龥]{2,10}(?:指标|满意度|影响))[^,;:。]{0,40}?)(?:得分)?(?:为)?$/.exec(
        clause,
      );
    if (part?.[1] === undefined) return "ignored";
    const name = part[1].replace(/^.*主要为/, "").replace(/得分$/, "");
    const goal = /^年度(?:绩效)?目标\d{0,2}/.exec(name)?.[0];
    if (goal !== undefined) this.goal = goal;
    else if (/^预算执行/.test(name)) this.goal = undefined;
    const under =
      goal === undefined && this.goal !== undefined && owner === "整体"
        ? `${owner} ${this.goal}`
        : owner;
    return [
      {
        subject: {
          concept: "evaluation.score",
          fund: "all",
          name,
          parent: under,
        },
        unit: "分",
      },
    ];
  }

  /** A number with no unit counts only where its words leave no doubt. */
  private bare(context: Context): Answer {
    const { clause, after, figure } = context;
    if (!/^(?:[,。;、)]|$)/.test(after)) return "ignored";
    if (/占(?!地)[^占\d]*$/.test(clause) && /\./.test(figure.digits))
      return this.percent(context);
    if (/得分(?:为|:|是)?$/.test(clause)) return this.score(context);
    return "ignored";
  }

  private phase(
    role: (typeof roles)[number]["role"] | undefined,
    wording: Wording | undefined,
    between: string,
    concept?: Concept,
  ): Phase {
    if (this.reading.kind === "budget" && role !== "final")
      return "initial-budget";
    if (role === "budget" || (role === undefined && /预算/.test(between))) {
      const about = concept ?? wording?.concepts[0] ?? "";
      return about.startsWith("three-public") || about === "project"
        ? "full-year-budget"
        : "initial-budget";
    }
    return role ?? ownPhase(this.reading);
  }
}

function beforeComparison(before: string, at: number): string {
  return before.slice(0, at).replace(/(?:决算数|预算数|数|[,:])$/, "");
}

function fundOf(wording: Wording, words: string, section: Section): Fund {
  const own = fundWords.find((fund) => words.endsWith(fund.words))?.fund;
  if (wording.concepts[0]?.startsWith("three-public"))
    return threePublicFund(section);
  if (wording.concepts[0]?.startsWith("procurement")) return "all";
  const said = wording.fund ?? own;
  if (said === undefined) return section.fund;
  if (said === "fiscal" && section.fund !== "all") return section.fund;
  return said;
}

function threePublicFund(section: Section): Fund {
  return section.topic === "three-public" && !/一般公共预算/.test(section.title)
    ? "fiscal"
    : "general-public-budget";
}

function measured(concept: Concept, measure: Measure): Concept | undefined {
  return isBase(concept) ? `${concept}.${measure}` : undefined;
}

function isBase(concept: Concept): concept is BaseConcept {
  return !/\.(?:share|completion-rate|increase|decrease|increase-rate|decrease-rate)$/.test(
    concept,
  );
}

function equipmentSize(clause: string): string {
  return /单价\d+万元/.exec(clause)?.[0] ?? "";
}
