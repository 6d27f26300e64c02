import type { Reading } from "../reading.ts";
import type { Topic } from "../wordings.ts";
import { amountSubjects } from "./amounts.ts";
import { change, changeInReason, unchosenNothing } from "./changes.ts";
import type { Context } from "./context.ts";
import { bare, counted, score } from "./counts.ts";
import { Memory } from "./memory.ts";
import { percent } from "./rates.ts";
import { type Answer, explains, leftChoice } from "./reads.ts";
import type { Subject } from "./subject.ts";

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

/** Reads figures one after another; what one sentence says is kept for the next figure of it. */
export class NarrativeReader {
  private readonly memory: Memory;

  constructor(reading: Reading, subjects: readonly Subject[]) {
    this.memory = new Memory(reading, subjects);
  }

  read(context: Context): Answer {
    this.memory.enter(context);
    const { section, figure } = context;
    if (silentTopics.has(section.topic)) return "ignored";
    // 单价50万元(含)以上: a threshold, no amount.
    if (/^.{0,2}\(含\)|^以上|^以下|^及以上/.test(context.after))
      return "ignored";
    const answer = this.answer(context);
    if (typeof answer !== "string" || answer === "planned") return answer;
    const counts = figure.kind === "money" || figure.kind === "percent";
    if (budgetTopics.has(section.topic) && counts) return answer;
    return figure.kind === "money" && answer !== "ignored"
      ? "described"
      : "ignored";
  }

  private answer(context: Context): Answer {
    switch (context.figure.kind) {
      case "money":
        return this.money(context);
      case "percent":
        return percent(this.memory, context);
      case "persons":
      case "count":
        return counted(this.memory, context);
      case "points":
        return score(this.memory, context);
      case "bare":
        return bare(this.memory, context);
    }
  }

  /** "比2022年4,800.00万元增加200.00万元": the sentence's own figure, a year earlier. */
  private yearBefore({ clause }: Context): Answer | undefined {
    const match =
      /(?:比|较|与)(?:(\d{4})年度?|上年度?|上一年度?)(?:同期|决算数?|预算数?|执行数?)?(?:的|为)?$/.exec(
        clause,
      );
    const { last, first, reading } = this.memory;
    const subjects = last.length > 0 ? last : first;
    const budget =
      /(?:比|较|与|完成(?:了)?)(?:(\d{4})年度?)?(年初|全年|调整后?)?预算(?:数)?(?:的|为)?$/.exec(
        clause,
      );
    if (
      budget !== null &&
      subjects.length > 0 &&
      (budget[1] ?? String(reading.year)) === String(reading.year)
    )
      return subjects.map((subject) => ({
        subject: {
          ...subject,
          phase:
            budget[2] === "年初"
              ? ("initial-budget" as const)
              : ("full-year-budget" as const),
        },
        unit: "万元",
      }));
    if (match === null || subjects.length === 0) return undefined;
    const year = match[1] === undefined ? reading.year - 1 : Number(match[1]);
    if (year >= reading.year || year < reading.year - 5) return undefined;
    return subjects.map((subject) => ({
      subject: { ...subject, year },
      unit: "万元",
    }));
  }

  private money(context: Context): Answer {
    const { before, clause } = context;
    if (explains(before))
      return changeInReason(this.memory, context) ?? "in-reason";
    if (leftChoice.test(before))
      return unchosenNothing(this.memory, context, false);
    const verb =
      /(增加|增长|上升|提高|减少|下降|降低)(?:了|额)?(?:为|:)?$/.exec(clause);
    if (
      verb !== null &&
      (context.section.topic !== "project" || verb.index === 0)
    )
      return change(this.memory, context, verb[1] ?? "", verb.index, false);
    const earlier = this.yearBefore(context);
    if (earlier !== undefined) return earlier;
    const subjects = amountSubjects(this.memory, context);
    if (subjects === undefined) {
      this.memory.forget(context);
      return "unread";
    }
    this.memory.keep(subjects);
    return subjects.map((subject) => ({ subject, unit: "万元" }));
  }
}
