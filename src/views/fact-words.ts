import type { Words } from "../language/zh.ts";
import type { FactEntry } from "../queries/report-facts.ts";
import {
  type BaseConcept,
  concepts,
  type Measure,
  measures,
} from "../vocabulary/concept.ts";

function isConcept(name: string): name is BaseConcept {
  return Object.hasOwn(concepts, name);
}

function isMeasure(name: string): name is Measure {
  return Object.hasOwn(measures, name);
}

/** `expenditure.basic.share` in words; a concept of a newer data set stays as it is. */
export function conceptWords(concept: string, words: Words): string {
  if (isConcept(concept)) return words.concept[concept];
  const at = concept.lastIndexOf(".");
  const base = concept.slice(0, at);
  const measure = concept.slice(at + 1);
  return isConcept(base) && isMeasure(measure)
    ? words.measureOf(words.concept[base], words.measure[measure])
    : concept;
}

/** 科学技术支出·占比: the printed name where there is one, else the concept's; never without its measure. */
export function factName(
  {
    name: printed,
    code,
    concept,
  }: Pick<FactEntry, "name" | "code" | "concept">,
  words: Words,
): string {
  const name = words.accountName(code, printed);
  if (name === "") return conceptWords(concept, words);
  const measure = concept.slice(concept.lastIndexOf(".") + 1);
  return isMeasure(measure)
    ? words.measureOf(name, words.measure[measure])
    : name;
}

/** What a fact is of, without its report: its name, phase, year and fund. */
export function factSubject(fact: FactEntry, words: Words): string {
  return [
    factName(fact, words),
    `${fact.year} ${words.phase[fact.phase]}`,
    words.fund[fact.fund],
  ].join(" · ");
}
