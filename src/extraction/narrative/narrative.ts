import { type Flow, spanIn } from "../../document/flow.ts";
import { readAmount, yuanPer } from "../../document/number.ts";
import type { Amount } from "../../vocabulary/amount.ts";
import type {
  Claim,
  Finding,
  FoundReason,
  Term,
} from "../../vocabulary/fact.ts";
import { functionalAccount } from "../../vocabulary/functional-classification.ts";
import { classOf } from "../accounts.ts";
import {
  againstBudget,
  inDescription,
  inReason,
  misplacedAccount,
  plannedPurchase,
  templateLeftover,
  unreadFigure,
  wrongClassName,
} from "../findings.ts";
import { type Extract, observe, type Reading } from "../reading.ts";
import { claimsOf, type Placed } from "./claims.ts";
import { contextAt, sentencesOf } from "./context.ts";
import { type Figure, figuresOf } from "./figures.ts";
import { pairsOf } from "./pairs.ts";
import { NarrativeReader } from "./reader.ts";
import type { Reads } from "./reads.ts";
import { reasonsOf } from "./reasons.ts";
import { sectionAtIndex, sectionsOf } from "./sections.ts";
import { subjectsOf } from "./subjects.ts";
import { termsOf } from "./terms.ts";

export interface NarrativeExtract extends Extract {
  readonly claims: readonly Claim[];
  readonly reasons: readonly FoundReason[];
  readonly terms: readonly Term[];
  /** What every report has beside its figures is here: the office's duties, or the glossary. */
  readonly isOfReport: boolean;
}

const noFact = {
  unread: unreadFigure,
  "in-reason": inReason,
  "against-budget": againstBudget,
  planned: plannedPurchase,
  described: inDescription,
  template: templateLeftover,
} as const;

/**
 * Every figure of the running text: an observation of what it says, or a finding that it could not be placed.
 * `readElsewhere`: offsets of the figures that the forms' readers have read.
 */
export function readNarrative(
  reading: Reading,
  flow: Flow,
  readElsewhere: ReadonlySet<number>,
): NarrativeExtract {
  const sections = sectionsOf(flow);
  const subjects = subjectsOf(flow);
  const sentences = sentencesOf(flow, sections);
  const reader = new NarrativeReader(reading, subjects);
  const placed: Placed[] = [];
  const findings: Finding[] = [];
  for (const { misplaced, start, end } of subjects) {
    if (misplaced)
      findings.push(misplacedAccount(reading, spanIn(flow, { start, end })));
  }
  let at = 0;
  const figures = figuresOf(flow);
  const pairs = pairsOf(flow, figures);
  /** What the second figure of a pair is of, by where it stands. */
  const seconds = new Map<number, Reads>();
  for (const figure of figures) {
    const section = sectionAtIndex(sections, figure.start);
    while (
      (sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= figure.start
    )
      at++;
    const sentence = sentences[at];
    if (sentence === undefined) continue;
    const context = contextAt(flow, figure, section, sentence);
    const own = seconds.get(figure.start);
    const reads = own === undefined ? reader.read(context) : [own];
    const span = spanIn(flow, figure);
    if (reads === "ignored") continue;
    if (typeof reads === "string") {
      // A form's reader may know what the running text does not say.
      if (reads !== "described" || !readElsewhere.has(span.start))
        findings.push(noFact[reads](reading, span));
      continue;
    }
    let told = "also" in reads ? reads.reads : reads;
    const pair = pairs.get(figure.start);
    const [first, second] = told;
    if (pair !== undefined && first && second && told.length === 2) {
      told = [first];
      seconds.set(pair, second);
    }
    if ("also" in reads) findings.push(noFact[reads.also](reading, span));
    for (const read of told) {
      const { code = "", name = "", concept } = read.subject;
      if (
        concept === "expenditure.by-function" &&
        code.length === 3 &&
        classOf(name) === undefined
      )
        findings.push(
          wrongClassName(reading, span, functionalAccount(code)?.name ?? code),
        );
      const amount = amountOf(figure, read);
      if (amount === undefined) continue;
      placed.push({
        at: figure.start,
        observation: observe(
          reading,
          read.subject,
          {
            amount,
            printedUnit: figure.unit === "" ? read.unit : figure.unit,
            ...span,
          },
          "narrative",
        ),
      });
    }
  }
  return {
    observations: placed.map(({ observation }) => observation),
    findings,
    claims: claimsOf(reading, flow, placed),
    reasons: reasonsOf(reading, flow, sections, placed),
    terms: termsOf(reading, flow, sections),
    isOfReport: sections.some(
      ({ topic, title }) =>
        topic === "glossary" ||
        (topic === "profile" && /职[责能]|概况|机构/.test(title)),
    ),
  };
}

function amountOf(figure: Figure, read: Reads): Amount | undefined {
  switch (figure.kind) {
    case "money":
      return readAmount(figure.digits, "yuan", yuanPer(figure.unit) ?? 1n);
    case "percent":
      return readAmount(figure.digits, "percent");
    case "persons":
      return readAmount(figure.digits, "persons");
    case "count":
      return readAmount(figure.digits, "count");
    case "points":
      return readAmount(figure.digits, "points");
    case "bare":
      if (read.unit === "%") return readAmount(figure.digits, "percent");
      if (read.unit === "分") return readAmount(figure.digits, "points");
      return readAmount(figure.digits, "yuan", yuanPer(read.unit) ?? 1n);
  }
}
