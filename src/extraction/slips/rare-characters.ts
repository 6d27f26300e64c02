import type { Flow } from "../../document/flow.ts";
import { districts } from "../../vocabulary/districts.ts";
import type { Finding } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";
import { traditional } from "./words.ts";

const han = /[一-龥]/g;
/** A text set in another character set has many. */
const most = 5;
/** Names of people and firms are written with any character. */
const ofName = /公司|有限|集团|先生|女士|同志|联系|负责人/;

/** 帮扶扥多方面: a character that hardly anybody writes, where the input method slipped. */
export function rareCharacters(
  reading: Reading,
  flow: Flow,
): readonly Finding[] {
  const common = commonCharacters();
  const found = [...flow.text.matchAll(han)].filter(
    ({ 0: character, index }) =>
      !common.has(character) &&
      character.search(traditional) < 0 &&
      !ofName.test(flow.text.slice(Math.max(0, index - 12), index + 12)),
  );
  if (found.length > most) return [];
  return found.map(({ index }) => {
    const start = flow.at[index] ?? 0;
    return finding(
      reading,
      "odd-character",
      { start, end: start + 1 },
      {
        zh: "罕用字，很可能是错字。",
        en: "A character in hardly any use: most likely a slip.",
      },
    );
  });
}

let known: ReadonlySet<string> | undefined;

/** The 6,763 characters of GB 2312, and those of the districts' names. */
function commonCharacters(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  const characters = new TextDecoder("gbk").decode(new Uint8Array(bytes));
  const names = districts.map(({ district }) => district).join("");
  known = new Set([...characters, ...names]);
  return known;
}
