import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import type { Unit } from "../vocabulary/amount.ts";
import type { Fund, Phase } from "../vocabulary/concept.ts";
import type { Quality, Status } from "../vocabulary/fact.ts";
import { number, type Row, text, word } from "./cell.ts";
import {
  fundWords,
  phaseWords,
  qualities,
  statuses,
  units,
} from "./known-words.ts";

export interface FactEntry {
  readonly id: string;
  readonly concept: string;
  readonly fund: Fund;
  readonly code: string;
  readonly name: string;
  readonly phase: Phase;
  readonly year: number;
  readonly value: number;
  readonly unit: Unit;
  readonly status: Status;
  readonly quality: Quality;
}

export const reportFactsSql = `SELECT id, concept, fund, code, name, phase, year::INTEGER AS year,
  value::DOUBLE AS value, unit, status, quality
FROM facts WHERE report = ? ORDER BY id`;

export function toFactEntry(row: Row): FactEntry {
  return {
    id: text(row, "id"),
    concept: text(row, "concept"),
    fund: word(row, "fund", fundWords),
    code: text(row, "code"),
    name: text(row, "name"),
    phase: word(row, "phase", phaseWords),
    year: number(row, "year"),
    value: number(row, "value"),
    unit: word(row, "unit", units),
    status: word(row, "status", statuses),
    quality: word(row, "quality", qualities),
  };
}

/** Every fact of one report. */
export const reportFacts = (database: Database, report: string) =>
  queryOptions({
    queryKey: ["report-facts", report],
    queryFn: async ({ signal }) =>
      (await database.rows(reportFactsSql, [report], signal)).map(toFactEntry),
    staleTime: Number.POSITIVE_INFINITY,
  });
