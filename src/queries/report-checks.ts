import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import type { Unit } from "../vocabulary/amount.ts";
import type { Message, Outcome } from "../vocabulary/fact.ts";
import { optionalNumber, type Row, text, word } from "./cell.ts";
import { qualities, units } from "./known-words.ts";

/** One identity that was tried on a report. */
export interface CheckEntry {
  readonly id: string;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly unit: Unit;
  readonly expected: number | null;
  readonly actual: number | null;
  readonly gap: number | null;
  readonly tolerance: number | null;
  readonly facts: readonly string[];
  readonly message: Message;
}

export const reportChecksSql = `SELECT id, rule, outcome, unit, expected::DOUBLE AS expected,
  actual::DOUBLE AS actual, gap::DOUBLE AS gap, tolerance::DOUBLE AS tolerance,
  facts, message_zh, message_en
FROM checks WHERE report = ? ORDER BY id`;

export function toCheckEntry(row: Row): CheckEntry {
  const facts: unknown = JSON.parse(text(row, "facts"));
  if (!Array.isArray(facts))
    throw new Error(`Check ${text(row, "id")} lists no facts`);
  return {
    id: text(row, "id"),
    rule: text(row, "rule"),
    outcome: word(row, "outcome", qualities),
    unit: word(row, "unit", units),
    expected: optionalNumber(row, "expected"),
    actual: optionalNumber(row, "actual"),
    gap: optionalNumber(row, "gap"),
    tolerance: optionalNumber(row, "tolerance"),
    facts: facts.filter((fact) => typeof fact === "string"),
    message: { zh: text(row, "message_zh"), en: text(row, "message_en") },
  };
}

/** Every check that was tried on one report. */
export const reportChecks = (database: Database, report: string) =>
  queryOptions({
    queryKey: ["report-checks", report],
    queryFn: async ({ signal }) =>
      (await database.rows(reportChecksSql, [report], signal)).map(
        toCheckEntry,
      ),
    staleTime: Number.POSITIVE_INFINITY,
  });
