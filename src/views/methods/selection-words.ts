import { methodsWords } from "../../language/methods.ts";
import type { Words } from "../../language/zh.ts";
import type { Selection } from "../../metrics/fact-selection.ts";
import { conceptWords } from "../fact-words.ts";

/** Which facts stand for one half of a ratio, in order of preference. */
export function selectionWords(
  { concepts, phase }: Selection,
  words: Words,
): readonly string[] {
  return concepts.map(({ concept, basis }) =>
    [
      conceptWords(concept, words),
      basis === undefined
        ? ""
        : methodsWords(words).methods.basis(words.basis[basis]),
      phase === undefined
        ? ""
        : methodsWords(words).methods.phase(words.phase[phase]),
    ].join(""),
  );
}

export function fundWords(selection: Selection, words: Words): string {
  return selection.funds.map((fund) => words.fund[fund]).join(" → ");
}
