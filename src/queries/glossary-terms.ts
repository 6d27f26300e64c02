import { queryOptions } from "@tanstack/react-query";
import type { Database } from "../engine/database.ts";
import { number, type Row, text } from "./cell.ts";

/** An entry of one report's own 名词解释. */
export interface GlossaryTerm {
  readonly report: string;
  readonly term: string;
  readonly explanation: string;
  /** Where the entry begins, from 1, in the whole file. */
  readonly line: number;
}

export const glossaryTermsSql = `SELECT report, term, explanation, line::INTEGER AS line
FROM terms ORDER BY report, ordinal`;

export function toGlossaryTerm(row: Row): GlossaryTerm {
  return {
    report: text(row, "report"),
    term: text(row, "term"),
    explanation: text(row, "explanation"),
    line: number(row, "line"),
  };
}

/** What the reports themselves say that the forms' words mean. */
export const glossaryTerms = (database: Database) =>
  queryOptions({
    queryKey: ["glossary-terms"],
    queryFn: async ({ signal }) =>
      (await database.rows(glossaryTermsSql, [], signal)).map(toGlossaryTerm),
    staleTime: Number.POSITIVE_INFINITY,
  });
