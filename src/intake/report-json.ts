import { toNumber } from "../vocabulary/amount.ts";
import type {
  Check,
  Fact,
  Finding,
  Observation,
  ReadReport,
  Reason,
  Report,
} from "../vocabulary/fact.ts";

/** The object the command line prints for one file; scripts depend on every name in it. */
export function toReportJson(
  file: string,
  { report, facts, checks, findings, reasons }: ReadReport,
) {
  return {
    file,
    report: toJsonReport(report),
    facts: facts.map((fact) => toJsonFact(fact, reasons)),
    checks: checks.map(toJsonCheck),
    findings: findings.map(toJsonFinding),
  };
}

/** The same on one line. No amount is left as a bigint, which JSON.stringify would refuse. */
export function printReportJson(file: string, report: ReadReport): string {
  return JSON.stringify(toReportJson(file, report));
}

// Each object is spelt out: a field added to a type must not slip into the contract unseen.
function toJsonReport(report: Report) {
  const {
    id,
    title,
    centre,
    district,
    city,
    province,
    fiscalYear,
    kind,
    sha256,
    pages,
  } = report;
  return {
    id,
    title,
    centre,
    district,
    city,
    province,
    fiscalYear,
    kind,
    sha256,
    pages,
  };
}

function toJsonFact(fact: Fact, all: readonly Reason[]) {
  const {
    id,
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
  const observations = fact.observations.map(toJsonObservation);
  const reasons = all.filter((reason) => reason.fact === id).map(toJsonReason);
  return {
    id,
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
    observations,
    ...(reasons.length > 0 && { reasons }),
  };
}

function toJsonReason({ explains, text, page, line, start, end }: Reason) {
  return { explains, text, page, line, start, end };
}

function toJsonObservation({
  amount,
  printed,
  printedUnit,
  place,
  page,
  line,
  start,
  end,
}: Observation) {
  return {
    value: toNumber(amount),
    printed,
    printedUnit,
    place,
    page,
    line,
    start,
    end,
  };
}

function toJsonCheck({
  rule,
  outcome,
  expected,
  actual,
  gap,
  tolerance,
  facts,
  message,
}: Check) {
  return {
    rule,
    outcome,
    expected: expected ?? null,
    actual: actual ?? null,
    gap: gap ?? null,
    tolerance: tolerance ?? null,
    facts,
    message: { zh: message.zh, en: message.en },
  };
}

function toJsonFinding({ code, line, printed, message }: Finding) {
  return { code, line, printed, message: { zh: message.zh, en: message.en } };
}
