import { grainsPerUnit, toNumber } from "../vocabulary/amount.ts";
import type { Check, Fact, ReadReport, Reason } from "../vocabulary/fact.ts";
import type { Row, TableName } from "./tables.ts";

export type Rows = { readonly [T in TableName]: readonly Row<T>[] };

/** Reports as rows of the tables, ordered by report id, so that the order of files changes nothing. */
export function toRows(reports: readonly ReadReport[]): Rows {
  const sorted = [...reports].sort((a, b) =>
    a.report.id < b.report.id ? -1 : 1,
  );
  return {
    reports: sorted.map(({ report }) => ({
      id: report.id,
      title: report.title,
      centre: report.centre,
      district: report.district,
      city: report.city,
      province: report.province,
      district_id: report.districtId,
      fiscal_year: report.fiscalYear,
      kind: report.kind,
      sha256: report.sha256,
      // As read: a text whose pages are not marked is one.
      pages: report.pages ?? 1,
    })),
    facts: sorted.flatMap(({ facts }) => facts.map(toFactRow)),
    observations: sorted.flatMap(({ facts }) =>
      facts.flatMap(toObservationRows),
    ),
    checks: sorted.flatMap(({ report, checks }) =>
      toCheckRows(report.id, checks),
    ),
    findings: sorted.flatMap(({ report, findings }) =>
      findings.map(({ code, line, printed, message }) => ({
        report: report.id,
        code,
        line,
        printed,
        message_zh: message.zh,
        message_en: message.en,
      })),
    ),
    reasons: sorted.flatMap(({ report, reasons }) =>
      toReasonRows(report.id, reasons),
    ),
    terms: sorted.flatMap(({ report, terms }) =>
      terms.map(({ term, explanation, page, line, start, end }, index) => ({
        report: report.id,
        ordinal: index + 1,
        term,
        explanation,
        page,
        line,
        start,
        end,
      })),
    ),
    texts: sorted.flatMap(({ report, texts }) =>
      texts.map(({ page, start, text }) => ({
        report: report.id,
        page,
        start,
        text,
      })),
    ),
  };
}

function toFactRow(fact: Fact): Row<"facts"> {
  const {
    id,
    report,
    concept,
    fund,
    code,
    name,
    parent,
    phase,
    year,
    unit,
    status,
    quality,
  } = fact;
  const value = toNumber(fact.amount);
  return {
    id,
    report,
    concept,
    fund,
    code,
    name,
    parent,
    phase,
    year,
    value,
    unit,
    status,
    quality,
  };
}

function toObservationRows(fact: Fact): Row<"observations">[] {
  return fact.observations.map((observation, index) => ({
    fact: fact.id,
    report: fact.report,
    ordinal: index + 1,
    value: toNumber(observation.amount),
    step:
      Number(observation.amount.step) /
      Number(grainsPerUnit[observation.amount.unit]),
    printed: observation.printed,
    printed_unit: observation.printedUnit,
    place: observation.place,
    page: observation.page,
    line: observation.line,
    start: observation.start,
    end: observation.end,
  }));
}

/** A fact whose reason is printed more than once keeps each, in order of place. */
function toReasonRows(
  report: string,
  reasons: readonly Reason[],
): Row<"reasons">[] {
  const counts = new Map<string, number>();
  return reasons.map(({ fact, explains, text, page, line, start, end }) => {
    const ordinal = (counts.get(fact) ?? 0) + 1;
    counts.set(fact, ordinal);
    return { fact, report, ordinal, explains, text, page, line, start, end };
  });
}

/** A check is named by its rule and the facts it used, so that a new check elsewhere renames none. */
function toCheckRows(
  report: string,
  checks: readonly Check[],
): Row<"checks">[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const word = `${report}/check/${check.rule}/${fingerprint(check.facts.join("\n"))}`;
    const nth = (seen.get(word) ?? 0) + 1;
    seen.set(word, nth);
    return {
      id: nth === 1 ? word : `${word}-${nth}`,
      report,
      rule: check.rule,
      outcome: check.outcome,
      unit: check.unit,
      expected: check.expected ?? null,
      actual: check.actual ?? null,
      gap: check.gap ?? null,
      tolerance: check.tolerance ?? null,
      facts: JSON.stringify(check.facts),
      message_zh: check.message.zh,
      message_en: check.message.en,
    };
  });
}

/** FNV-1a, 32 bits: short and stable, nothing secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
