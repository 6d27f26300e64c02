import type { Document } from "../document/document.ts";
import { locate } from "../document/document.ts";
import type { Amount } from "../vocabulary/amount.ts";
import type { Fund, Phase } from "../vocabulary/concept.ts";
import type {
  Finding,
  Kind,
  Message,
  Observation,
  Subject,
} from "../vocabulary/fact.ts";

/** What every reader needs to know of the report it reads. */
export interface Reading {
  readonly document: Document;
  readonly kind: Kind;
  readonly year: number;
}

/** The phase a figure has when nothing beside it says another. */
export function ownPhase(reading: Reading): Phase {
  return reading.kind === "final" ? "final" : "initial-budget";
}

export type PartialSubject = Pick<Subject, "concept" | "fund"> &
  Partial<Omit<Subject, "concept" | "fund">>;

export function subjectOf(reading: Reading, part: PartialSubject): Subject {
  return {
    code: "",
    name: "",
    parent: "",
    phase: ownPhase(reading),
    year: reading.year,
    ...part,
  };
}

/** A figure at offsets of the document, cited exactly. */
export function observe(
  reading: Reading,
  subject: PartialSubject,
  figure: {
    readonly amount: Amount;
    readonly printedUnit: string;
    readonly start: number;
    readonly end: number;
  },
  place: Observation["place"],
): Observation {
  return {
    ...subjectOf(reading, subject),
    amount: figure.amount,
    printed: reading.document.text.slice(figure.start, figure.end),
    printedUnit: figure.printedUnit,
    place,
    ...locate(reading.document, figure.start, figure.end),
  };
}

export function finding(
  reading: Reading,
  code: string,
  at: { readonly start: number; readonly end: number },
  message: Message,
): Finding {
  return {
    code,
    line: locate(reading.document, at.start, at.end).line,
    printed: reading.document.text.slice(at.start, at.end),
    message,
  };
}

export interface Extract {
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

export const fundWords: readonly {
  readonly words: string;
  readonly fund: Fund;
}[] = [
  { words: "一般公共预算财政拨款", fund: "general-public-budget" },
  { words: "一般公共预算拨款", fund: "general-public-budget" },
  { words: "一般公共预算", fund: "general-public-budget" },
  { words: "政府性基金预算财政拨款", fund: "government-fund" },
  { words: "政府性基金", fund: "government-fund" },
  { words: "国有资本经营预算财政拨款", fund: "state-capital" },
  { words: "国有资本经营预算", fund: "state-capital" },
  { words: "财政拨款", fund: "fiscal" },
];
