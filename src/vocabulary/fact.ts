import type { Amount, Unit } from "./amount.ts";
import type { Concept, Fund, Phase } from "./concept.ts";

/** final: 部门决算 / 单位决算; budget: 部门预算 / 单位预算. */
export type Kind = "final" | "budget";

export interface Report {
  /** A stable word: `wuchang-2021-final`. */
  readonly id: string;
  readonly title: string;
  /** The centre's name as this report prints it. */
  readonly centre: string;
  /** 武昌区; empty when the report does not say. */
  readonly district: string;
  readonly city: string;
  readonly province: string;
  /** The district as a URL word: `wuchang`. One centre a district is one series, whatever its name that year. */
  readonly districtId: string;
  readonly fiscalYear: number;
  readonly kind: Kind;
  readonly sha256: string;
  /** Null for a text whose pages are not marked: nobody can say how many there were. */
  readonly pages: number | null;
}

/** What a figure is a figure of. Two observations with the same subject are occurrences of one fact. */
export interface Subject {
  readonly concept: Concept;
  readonly fund: Fund;
  /** 功能分类 or 经济分类 code (201, 20103, 2010350); empty when the concept has none. */
  readonly code: string;
  /** The account's, project's or line's name as printed; empty when the concept says it all. */
  readonly name: string;
  /** For a project's line: the project. */
  readonly parent: string;
  readonly phase: Phase;
  readonly year: number;
}

/** Where characters stand in the decoded original (for PDF: in the text of that page). UTF-16 offsets. */
export interface Place {
  /** From 1. */
  readonly page: number;
  /** From 1, in the whole file. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** One printed figure. */
export interface Observation extends Subject, Place {
  readonly amount: Amount;
  /** Exactly the characters at start..end. */
  readonly printed: string;
  /** The unit the figure was printed in (万元), taken from beside it, its table or its heading. */
  readonly printedUnit: string;
  readonly place: "table" | "narrative";
}

/** stated: all occurrences agree; conflicting: they do not and nothing decides; repaired: the value the sums force; derived: computed. */
export type Status = "stated" | "conflicting" | "repaired" | "derived";
export type Outcome = "pass" | "rounding" | "fail" | "not-evaluated";
/** What the checks say of a fact: the same four words. */
export type Quality = Outcome;

export interface Fact extends Subject {
  readonly id: string;
  readonly report: string;
  readonly amount: Amount;
  readonly unit: Unit;
  readonly status: Status;
  readonly quality: Quality;
  readonly observations: readonly Observation[];
}

export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** One identity that was tried. Amounts are in the base unit; undefined when it could not be evaluated. */
export interface Check {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly unit: Unit;
  readonly expected: number | undefined;
  readonly actual: number | undefined;
  readonly gap: number | undefined;
  readonly tolerance: number | undefined;
  /** Ids of the facts it used. */
  readonly facts: readonly string[];
  readonly message: Message;
}

/** What could not be read, or reads oddly; never an exception. */
export interface Finding {
  readonly code: string;
  readonly line: number;
  readonly printed: string;
  readonly message: Message;
}

/** One page of the decoded original; `start` is where it begins in the whole text (0 for each PDF page). */
export interface PageText {
  readonly page: number;
  readonly start: number;
  readonly text: string;
}

/** What a printed reason explains: a difference from the budget, a change from the year before, or the figure itself. */
export type Explains = "budget" | "year-before" | "figure";

/** Why a figure is what it is, in the report's own words (决算数大于年初预算数的主要原因是…); cited by its place. */
export interface Reason extends Place {
  /** The fact's id. */
  readonly fact: string;
  readonly explains: Explains;
  /** As printed, without line breaks and page numbers. */
  readonly text: string;
}

/** A reason with the place of the figure it explains, before there are facts. */
export interface FoundReason extends Omit<Reason, "fact"> {
  readonly figure: Pick<Place, "page" | "start">;
}

/** An entry of the report's own 名词解释; its place is that of the whole entry. */
export interface Term extends Place {
  readonly term: string;
  readonly explanation: string;
}

/** One report after the whole road: what the tables hold and the page shows. */
export interface ReadReport {
  readonly report: Report;
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
  readonly findings: readonly Finding[];
  readonly reasons: readonly Reason[];
  readonly terms: readonly Term[];
  readonly texts: readonly PageText[];
}

/** What the report says in words of an outturn against its budget: 支出决算数大于年初预算数. */
export interface Claim {
  readonly subject: Subject;
  readonly budget: Phase;
  readonly said: "more" | "less" | "equal";
  /** By how much, where it says so: 比年初预算减少0.39万元. */
  readonly by?: Amount;
  readonly line: number;
  readonly printed: string;
}
