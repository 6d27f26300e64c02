import { isSpace, readAs } from "../../document/characters.ts";

/** Words of a form without spaces, however its cells were broken into lines; every character knows where it stands. */
export interface Stretch {
  readonly text: string;
  /** Offset in the document of each character. */
  readonly at: readonly number[];
}

export const nothing: Stretch = { text: "", at: [] };

export function stretchOf(text: string, start: number): Stretch {
  let out = "";
  const at: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? "";
    if (isSpace(character.charCodeAt(0))) continue;
    for (const one of readAs(character)) {
      out += one;
      at.push(start + index);
    }
  }
  return { text: out, at };
}

export function joined(stretches: readonly Stretch[]): Stretch {
  return {
    text: stretches.map(({ text }) => text).join(""),
    at: stretches.flatMap(({ at }) => at),
  };
}

/** The words between white space, each with its place. */
export function wordsOf(text: string, start: number): readonly Stretch[] {
  return [...text.matchAll(/[^\s\u3000]+/g)].map((match) =>
    stretchOf(match[0], start + match.index),
  );
}
