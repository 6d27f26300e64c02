import type { Document } from "../document/document.ts";
import { flowOf } from "../document/flow.ts";
import type { Finding, Observation } from "../vocabulary/fact.ts";
import { type Identity, identityOf } from "./identity.ts";
import { readNarrative } from "./narrative/narrative.ts";
import { readTables } from "./tables/tables.ts";

export interface Extraction {
  readonly identity: Identity;
  /** In order of place. */
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
}

/** Every printed figure that can be placed, and what could not be read; undefined when the document is no such report. */
export function extract(document: Document): Extraction | undefined {
  const whole = flowOf(document, () => true);
  const identity = identityOf(whole);
  if (identity === undefined) return undefined;
  const reading = {
    document,
    kind: identity.kind,
    year: identity.fiscalYear,
  };
  const tables = readTables(reading);
  const flow = flowOf(
    document,
    (line) =>
      !tables.lines.has(line) &&
      !(document.lines[line]?.text.includes("\t") ?? false),
  );
  const narrative = readNarrative(reading, flow);
  return {
    identity,
    observations: [...tables.observations, ...narrative.observations].sort(
      (left, right) => left.page - right.page || left.start - right.start,
    ),
    findings: [...tables.findings, ...narrative.findings].sort(
      (left, right) => left.line - right.line,
    ),
  };
}
