import type { Flow } from "../../document/flow.ts";
import type { Finding, Observation, Term } from "../../vocabulary/fact.ts";
import type { Reading } from "../reading.ts";
import { oddTerms } from "./glossary.ts";
import { oddHeadings } from "./headings.ts";
import { otherUnits } from "./other-unit.ts";
import { oddUnits } from "./units.ts";
import { oddWeights } from "./weights.ts";
import { oddWords } from "./words.ts";
import { oddYears } from "./years.ts";

export interface Told {
  /** The narrative. */
  readonly flow: Flow;
  /** The narrative with the annexed forms. */
  readonly annexed: Flow;
  readonly centre: string;
  readonly terms: readonly Term[];
  readonly observations: readonly Observation[];
}

/** What an auditor sees with the eye, before any arithmetic. */
export function slipsOf(
  reading: Reading,
  { flow, annexed, centre, terms, observations }: Told,
): readonly Finding[] {
  return [
    ...oddWords(reading, flow),
    ...oddYears(reading, flow),
    ...oddHeadings(reading),
    ...otherUnits(reading, flow, centre),
    ...oddUnits(reading, observations),
    ...oddTerms(terms, observations),
    ...oddWeights(reading, annexed),
  ];
}
