import { absolute, toNumber } from "../vocabulary/amount.ts";
import type { Check, Fact, Finding, ReadReport } from "../vocabulary/fact.ts";
import { amountWords, nameOf } from "./names.ts";
import { sameProject } from "./project-names.ts";

/**
 * What two reports of one centre say of the same year: a prior year, a project's history or an initial budget
 * in one, against the report of that year. The checks are the later report's.
 */
export function withChecksBetween(
  reports: readonly ReadReport[],
): readonly ReadReport[] {
  return reports.map((read) => {
    const before = reports.filter(
      (other) =>
        other !== read &&
        other.report.districtId === read.report.districtId &&
        isEarlier(other, read),
    );
    const checks = before.flatMap((other) => checksOf(read, other));
    const findings = before.flatMap((other) => noMoreStaff(read, other));
    return checks.length + findings.length === 0
      ? read
      : {
          ...read,
          checks: [...read.checks, ...checks],
          findings: [...read.findings, ...findings],
        };
  });
}

/** By year, and within a year the budget before the final account. */
function isEarlier(left: ReadReport, right: ReadReport): boolean {
  const order = ({ report }: ReadReport) =>
    report.fiscalYear * 2 + (report.kind === "final" ? 1 : 0);
  return order(left) < order(right);
}

function checksOf(later: ReadReport, earlier: ReadReport): Check[] {
  const { fiscalYear } = earlier.report;
  const sameYear = later.facts
    .filter(({ year, unit }) => year === fiscalYear && unit === "yuan")
    .flatMap((fact) => {
      const own = earlier.facts.find((other) => sameSubject(fact, other));
      return own === undefined ? [] : [compared(fact, own)];
    });
  return [...sameYear, ...carriedOver(later, earlier)];
}

/** What one account closes with, the next year's opens with. */
function carriedOver(later: ReadReport, earlier: ReadReport): Check[] {
  const { fiscalYear, kind } = earlier.report;
  if (kind !== "final" || later.report.kind !== "final") return [];
  return later.facts
    .filter(
      ({ concept, year, phase }) =>
        concept === "income.opening-balance" &&
        year === fiscalYear + 1 &&
        phase === "final",
    )
    .flatMap((fact) => {
      const own = earlier.facts.find(
        ({ concept, fund, year, phase }) =>
          concept === "expenditure.closing-balance" &&
          fund === fact.fund &&
          year === fiscalYear &&
          phase === "final",
      );
      return own === undefined ? [] : [compared(fact, own)];
    });
}

const moreStaff =
  /(?:人员|在职人数|在职人员|职工)(?:数量?)?(?:有所)?增加|(?:增加|新增)(?:了|实有)*(?:在职)?(?:人员|人数|职工)(?!经费|支出|工资|费用)/;

/** A change from the year before that more staff explains, where there were as many the year before. */
function noMoreStaff(later: ReadReport, earlier: ReadReport): Finding[] {
  const { fiscalYear, kind } = earlier.report;
  if (kind !== "final" || later.report.fiscalYear !== fiscalYear + 1) return [];
  const active = ({ facts, report }: ReadReport) =>
    facts.find(
      ({ concept, name, year }) =>
        concept === "staff.active" && name === "" && year === report.fiscalYear,
    );
  const [own, former] = [active(later), active(earlier)];
  if (own === undefined || former === undefined) return [];
  if (own.amount.grains > former.amount.grains) return [];
  const [now, then] = [toNumber(own.amount), toNumber(former.amount)];
  return later.reasons.flatMap(({ explains, line, text }): Finding[] => {
    const words = explains === "year-before" && moreStaff.exec(text);
    if (!words) return [];
    return [
      {
        code: "contradicting-words",
        line,
        printed: words[0],
        message: {
          zh: `说人员增加，而在职实有人数为 ${now} 人，${fiscalYear} 年决算为 ${then} 人。`,
          en: `More staff is given as the reason; there are ${now} in post, and the final account of ${fiscalYear} had ${then}.`,
        },
      },
    ];
  });
}

function sameSubject(left: Fact, right: Fact): boolean {
  return (
    left.concept === right.concept &&
    left.fund === right.fund &&
    left.phase === right.phase &&
    left.year === right.year &&
    left.code === right.code &&
    left.parent === right.parent &&
    (left.code !== "" ||
      left.name === right.name ||
      (left.concept === "project" && sameProject(left.name, right.name)))
  );
}

function compared(fact: Fact, own: Fact): Check {
  const gap = fact.amount.grains - own.amount.grains;
  const tolerance = (fact.amount.step + own.amount.step) / 2n;
  const outcome =
    gap === 0n ? "pass" : absolute(gap) <= tolerance ? "rounding" : "fail";
  const name = nameOf({ subject: own });
  const here = amountWords(fact.amount);
  const there = amountWords(own.amount);
  return {
    rule: "between-reports",
    outcome,
    unit: fact.unit,
    expected: toNumber(own.amount),
    actual: toNumber(fact.amount),
    gap: toNumber({ ...fact.amount, grains: gap }),
    tolerance: toNumber({ ...fact.amount, grains: tolerance }),
    facts: [fact.id, own.id],
    message: {
      zh: `${own.year} 年${name.zh}：本报告为 ${here.zh}，当年报告为 ${there.zh}`,
      en: `${name.en} of ${own.year}: ${here.en} in this report, ${there.en} in that year's`,
    },
  };
}
