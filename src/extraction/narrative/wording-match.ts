import { fillers, type Topic, type Wording } from "../wordings.ts";

export interface WordingMatch {
  readonly wording: Wording;
  /** Index in `words` at which the matched name begins. */
  readonly start: number;
  /** Of the matched name. */
  readonly length: number;
  /** What stood between the name and the figure (预算, 为 ...). */
  readonly between: string;
}

/** The name that some words end in, before fillers such as 为 or 共计; the longest wins. */
export class WordingIndex {
  private readonly byLast = new Map<
    string,
    { readonly word: string; readonly wording: Wording }[]
  >();

  constructor(wordings: readonly Wording[]) {
    for (const wording of wordings) {
      for (const word of wording.words) {
        const last = word.slice(-1);
        const list = this.byLast.get(last) ?? [];
        list.push({ word, wording });
        this.byLast.set(last, list);
      }
    }
    for (const list of this.byLast.values())
      list.sort((left, right) => right.word.length - left.word.length);
  }

  match(words: string, topic: Topic): WordingMatch | undefined {
    let rest = words;
    for (let round = 0; round < 6; round++) {
      const found = this.byLast
        .get(rest.slice(-1))
        ?.find(
          ({ word, wording }) =>
            rest.endsWith(word) && (wording.topics?.includes(topic) ?? true),
        );
      if (found !== undefined) {
        const start = rest.length - found.word.length;
        return {
          wording: found.wording,
          start,
          length: found.word.length,
          between: words.slice(rest.length),
        };
      }
      const filler = fillers.exec(rest);
      if (filler === null || filler[0] === "") return undefined;
      rest = rest.slice(0, -filler[0].length);
    }
    return undefined;
  }
}

/** Of two readings of the same words, the one whose name says more. */
export function longer(
  one: WordingMatch | undefined,
  other: WordingMatch | undefined,
): WordingMatch | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.start < one.start ||
    (other.start === one.start && other.length > one.length)
    ? other
    : one;
}
