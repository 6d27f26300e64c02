import type { Flow } from "../../document/flow.ts";
import type { Finding, Observation, Term } from "../../vocabulary/fact.ts";
import type { Reading } from "../reading.ts";
import { blankCells } from "./blank-cells.ts";
import { oddColumnNumbers } from "./column-numbers.ts";
import { oddEntries } from "./contents-entries.ts";
import { contradictions } from "./contradictions.ts";
import { oddCountUnits } from "./count-units.ts";
import { oddCountedLists } from "./counted-lists.ts";
import { oddCounts } from "./counts.ts";
import { cutCells } from "./cut-cells.ts";
import { doubledIndicators } from "./doubled-indicators.ts";
import { oddLists } from "./economic-lists.ts";
import { oddFormNames } from "./form-names.ts";
import { oddClasses, oddExplanations, oddTerms } from "./glossary.ts";
import { oddKinds } from "./glossary-kinds.ts";
import { oddHeadings } from "./headings.ts";
import { otherUnits } from "./other-unit.ts";
import { oddContents } from "./planned-contents.ts";
import { oddNames } from "./quoted-names.ts";
import { rareCharacters } from "./rare-characters.ts";
import { oddReasons } from "./reasons.ts";
import { oddRepeats } from "./repeated-work.ts";
import { oddScores } from "./scores.ts";
import { missedTargets } from "./targets.ts";
import { oddTales } from "./told-against-figures.ts";
import { tornWords } from "./torn-words.ts";
import { unexplainedDifferences } from "./unexplained-differences.ts";
import { oddUnits } from "./units.ts";
import { oddWeights } from "./weights.ts";
import { oddWords } from "./words.ts";
import { oddYears } from "./years.ts";

export interface Told {
  /** The narrative. */
  readonly flow: Flow;
  /** The narrative with the annexed forms. */
  readonly annexed: Flow;
  /** The notes below the tables. */
  readonly notes: Flow;
  readonly centre: string;
  readonly terms: readonly Term[];
  readonly observations: readonly Observation[];
}

/** What an auditor sees with the eye, before any arithmetic. */
export function slipsOf(
  reading: Reading,
  { flow, annexed, notes, centre, terms, observations }: Told,
): readonly Finding[] {
  return [
    ...oddWords(reading, annexed),
    ...oddWords(reading, notes),
    ...oddYears(reading, flow),
    ...oddHeadings(reading),
    ...oddEntries(reading),
    ...otherUnits(reading, flow, centre),
    ...oddUnits(reading, annexed, observations),
    ...oddTerms(terms, observations),
    ...oddExplanations(reading, terms),
    ...oddClasses(reading, flow),
    ...oddWeights(reading, annexed),
    ...oddCounts(reading, annexed),
    ...oddCountUnits(reading, annexed),
    ...oddCountedLists(reading, annexed),
    ...oddRepeats(reading, annexed),
    ...cutCells(reading),
    ...oddKinds(terms, observations),
    ...oddTales(reading, flow, observations),
    ...oddScores(reading),
    ...oddLists(reading, flow, observations),
    ...oddFormNames(reading, annexed, observations),
    ...missedTargets(reading, observations),
    ...oddReasons(reading, flow),
    ...oddNames(reading, annexed),
    ...blankCells(reading, annexed),
    ...rareCharacters(reading, annexed),
    ...tornWords(reading, annexed),
    ...doubledIndicators(reading),
    ...oddColumnNumbers(reading),
    ...oddContents(reading, annexed),
    ...unexplainedDifferences(reading, flow),
    ...contradictions(reading, annexed, observations),
  ];
}
