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

/** One fact of any concept. */
export interface ConceptRow {
  readonly fact: string;
  readonly report: string;
  /** With its measure, if it has one: `expenditure.basic.share`. */
  readonly concept: string;
  readonly fund: Fund;
  readonly code: string;
  readonly name: string;
  /** Whose line, score or indicator it is; '' for what stands by itself. */
  readonly parent: string;
  readonly phase: Phase;
  readonly year: number;
  readonly unit: Unit;
  readonly value: number;
  readonly status: Status;
  readonly quality: Quality;
}

/** An account's parent is told by its code, so only a name needs one. */
export const conceptRowsSql = `SELECT id AS fact, report, concept, fund, code, name,
  CASE WHEN code = '' THEN parent ELSE '' END AS parent, phase,
  year::INTEGER AS year, unit, value::DOUBLE AS value, status, quality
FROM facts
ORDER BY concept, code, parent, name, fund, report, year, phase, id`;

export function toConceptRow(row: Row): ConceptRow {
  return {
    fact: text(row, "fact"),
    report: text(row, "report"),
    concept: text(row, "concept"),
    fund: word(row, "fund", fundWords),
    code: text(row, "code"),
    name: text(row, "name"),
    parent: text(row, "parent"),
    phase: word(row, "phase", phaseWords),
    year: number(row, "year"),
    unit: word(row, "unit", units),
    value: number(row, "value"),
    status: word(row, "status", statuses),
    quality: word(row, "quality", qualities),
  };
}

/** Every concept that any report prints, to follow over years and centres. */
export const conceptRows = (database: Database) =>
  queryOptions({
    queryKey: ["concept-rows"],
    queryFn: async ({ signal }) =>
      (await database.rows(conceptRowsSql, [], signal)).map(toConceptRow),
    staleTime: Number.POSITIVE_INFINITY,
  });
