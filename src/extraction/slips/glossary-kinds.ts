import { plain } from "../../document/characters.ts";
import type { Finding, Observation, Term } from "../../vocabulary/fact.ts";
import { resolveAccount } from "../accounts.ts";

const path =
  /^([一-龥]{3,24})\(类\)([一-龥()、]{2,40}?)\(款\)([一-龥()、]{2,40}?)\(项\)$/;

/** What an account is for, in its explanation's words, and the column that then stays blank. */
const kinds = [
  {
    says: /反映[^,，。;；]{0,40}的(?:其他)?项目支出[,，。;；]?/,
    concept: "expenditure.by-function.basic",
    zh: ["项目支出", "基本支出"],
    en: ["projects", "basic expenditure"],
  },
  {
    says: /反映[^,，。;；]{0,40}的基本支出[,，。;；]/,
    concept: "expenditure.by-function.project",
    zh: ["基本支出", "项目支出"],
    en: ["basic expenditure", "projects"],
  },
] as const;

/** An account that the report's own glossary has for one kind of expenditure, and a table charges with the other. */
export function oddKinds(
  terms: readonly Term[],
  observations: readonly Observation[],
): readonly Finding[] {
  return terms.flatMap(({ term, explanation }): Finding[] => {
    const [, ofClass, section, item] = path.exec(plain(term)) ?? [];
    if (ofClass === undefined) return [];
    const { code } = resolveAccount({ class: ofClass, section, item });
    const kind = kinds.find(({ says }) =>
      says.test(`${plain(explanation).replace(/\([^()]*\)/g, "")}。`),
    );
    if (code === "" || kind === undefined) return [];
    const charged = observations.filter(
      (one) =>
        one.concept === kind.concept &&
        one.code === code &&
        one.amount.grains !== 0n,
    );
    const [first] = charged;
    if (first === undefined) return [];
    const { line, printed } = first;
    const [is, other] = kind.zh;
    const [isEn, otherEn] = kind.en;
    return [
      {
        code: "contradicting-words",
        line,
        printed,
        message: {
          zh: `名词解释说“${item}”反映${is}，这里却列有${other} ${printed}。`,
          en: `By the report's own glossary account ${code} is for ${isEn}; here it is charged with ${otherEn} of ${printed}.`,
        },
      },
    ];
  });
}
