import { type Document, offsetOf } from "../document/document.ts";
import { flowOf, isBarred } from "../document/flow.ts";
import type {
  Claim,
  Finding,
  FoundReason,
  Observation,
  Subject,
  Term,
} from "../vocabulary/fact.ts";
import { readForms } from "./forms.ts";
import { type Identity, identityOf } from "./identity.ts";
import { columnedLines } from "./indicators/column-cells.ts";
import { readIndicators } from "./indicators/indicators.ts";
import { listsOf } from "./lists/list-head.ts";
import { linesOfLists, readLists } from "./lists/lists.ts";
import { readNarrative } from "./narrative/narrative.ts";
import { toldIn } from "./narrative/told.ts";
import { otherReportLeftOut, otherReports, without } from "./other-reports.ts";
import { slipsOf } from "./slips/slips.ts";
import { regionsOf } from "./tables/regions.ts";
import { linesOf, readTables } from "./tables/tables.ts";

export interface Extraction {
  readonly identity: Identity;
  /** In order of place. */
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  readonly reasons: readonly FoundReason[];
  readonly terms: readonly Term[];
  /** Rows of the totals tables that stand there without a figure: known to be nothing. */
  readonly blanks: readonly Subject[];
  /** A passage alone, without the rest of its report. */
  readonly isExcerpt: boolean;
}

/** Every printed figure that can be placed, and what could not be read; undefined when the document is no such report. */
export function extract(printed: Document): Extraction | undefined {
  const found = regionsOf(printed);
  const others = otherReports(printed, found);
  const document = without(printed, others);
  const whole = flowOf(document, () => true);
  const identity = identityOf(document, whole);
  if (identity === undefined) return undefined;
  const reading = {
    document,
    kind: identity.kind,
    year: identity.fiscalYear,
  };
  const regions = others.length === 0 ? found : regionsOf(document);
  const lists = listsOf(document);
  const tableLines = new Set([...linesOf(regions), ...linesOfLists(lists)]);
  const evaluated = columnedLines(document);
  const flow = flowOf(
    document,
    (line) =>
      !tableLines.has(line) &&
      !evaluated.has(line) &&
      !inCells(document.lines[line]?.text ?? ""),
  );
  const annexed = flowOf(document, (line) => !tableLines.has(line));
  const worded =
    evaluated.size === 0
      ? annexed
      : flowOf(
          document,
          (line) => !tableLines.has(line) && !evaluated.has(line),
        );
  const notes = flowOf(
    document,
    (line) =>
      tableLines.has(line) &&
      /^\s*(?:注[:：\d]|\d[.、].*。\s*$)/.test(
        document.lines[line]?.text ?? "",
      ),
  );
  const forms = [
    ...readForms(reading, annexed),
    ...readIndicators(reading, annexed, (line) => !tableLines.has(line)),
    ...readLists(reading, lists),
  ];
  const told = toldIn(reading, worded);
  const narrative = readNarrative(
    reading,
    flow,
    placesOf(document, [...forms, ...told]),
  );
  const tables = readTables(reading, regions, narrative.observations);
  const read = placesOf(document, [...forms, ...narrative.observations]);
  const observations = once([
    ...tables.observations,
    ...narrative.observations,
    ...forms,
    ...told.filter(
      ({ page, start }) => !read.has(offsetOf(document, page, start)),
    ),
  ]).sort((left, right) => left.page - right.page || left.start - right.start);
  return {
    identity,
    observations,
    claims: narrative.claims,
    reasons: narrative.reasons,
    terms: narrative.terms,
    blanks: tables.blanks,
    isExcerpt: regions.length === 0 && !narrative.isOfReport,
    findings: [
      ...others.map((other) => otherReportLeftOut(reading, printed, other)),
      ...tables.findings,
      ...narrative.findings,
      ...slipsOf(reading, {
        flow,
        annexed,
        notes,
        centre: identity.centre,
        terms: narrative.terms,
        observations,
      }),
    ].sort((left, right) => left.line - right.line),
  };
}

/** A row of a table: no sentence. */
function inCells(text: string): boolean {
  return text.includes("\t") || isBarred(text);
}

/** Where in the document figures begin. */
function placesOf(
  document: Document,
  observations: readonly Observation[],
): ReadonlySet<number> {
  return new Set(
    observations.map(({ page, start }) => offsetOf(document, page, start)),
  );
}

/** The same printed characters read the same way by two readers are one observation. */
function once(observations: readonly Observation[]): Observation[] {
  const seen = new Set<string>();
  return observations.filter(({ page, start, concept, fund, phase }) => {
    const key = `${page}:${start}:${concept}:${fund}:${phase}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
