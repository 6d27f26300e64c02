import { plain } from "../../document/characters.ts";
import { offsetOf } from "../../document/document.ts";
import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding, Observation, Term } from "../../vocabulary/fact.ts";
import {
  functionalAccount,
  functionalClasses,
} from "../../vocabulary/functional-classification.ts";
import { resolveAccount } from "../accounts.ts";
import { accountName } from "../findings.ts";
import { finding, type Reading } from "../reading.ts";

/** 科目 as the glossary names it: 一般公共服务支出(类)商贸事务(款)招商引资(项). */
const path =
  /^([一-龥]{3,24})\(类\)([一-龥()、]{2,40}?)\(款\)(?:([一-龥()、]{2,40}?)\(项\))?$/;

/** A glossary that explains an account twice, one that does not exist, or leaves out one that the report uses. */
export function oddTerms(
  terms: readonly Term[],
  observations: readonly Observation[],
): readonly Finding[] {
  const accounts = terms.flatMap((term) => {
    const match = path.exec(plain(term.term));
    if (match === null) return [];
    const [, ofClass = "", section, item] = match;
    const { code } = resolveAccount({ class: ofClass, section, item });
    return [{ term, code }];
  });
  const found: Finding[] = [...unknownAccounts(observations)];
  const seen = new Set<string>();
  for (const { term, code } of accounts) {
    if (code === "")
      found.push(
        oddTerm("unknown-account", term, {
          zh: "功能分类中没有这个科目。",
          en: "The functional classification has no such account.",
        }),
      );
    else if (seen.has(code))
      found.push(
        oddTerm("doubled-term", term, {
          zh: `科目 ${code} 已经解释过，这里可能应是另一科目。`,
          en: `Account ${code} has been explained before; another one may belong here.`,
        }),
      );
    seen.add(code);
  }
  const [first] = accounts;
  if (first === undefined || accounts.length < 3) return found;
  const missing = [
    ...new Set(
      observations
        .filter(
          ({ concept, code, amount }) =>
            concept === "expenditure.by-function" &&
            code.length === 7 &&
            amount.grains !== 0n,
        )
        .map(({ code }) => code),
    ),
  ].filter((code) => !seen.has(code));
  // A glossary of a few words explains no accounts; one that explains most has forgotten the others.
  if (missing.length > 0 && 2 * missing.length < accounts.length)
    found.push(
      oddTerm("unexplained-account", first.term, {
        zh: `报告使用了科目 ${missing.sort().join("、")}，名词解释中没有。`,
        en: `The report uses the accounts ${missing.sort().join(", ")}, which its glossary leaves out.`,
      }),
    );
  return found;
}

/** An explanation that spells the very account it explains otherwise: 办公厅(室内) for 办公厅(室). */
export function oddExplanations(
  { document, ...reading }: Reading,
  terms: readonly Term[],
): readonly Finding[] {
  return terms.flatMap(({ term, explanation, page, start }): Finding[] => {
    const name = path.exec(plain(term))?.[3] ?? "";
    if (name.length < 10) return [];
    const words = plain(explanation);
    const [head, tail] = [name.slice(0, 5), name.slice(-5)];
    for (
      let at = words.indexOf(head);
      at >= 0;
      at = words.indexOf(head, at + 1)
    ) {
      const end = words.indexOf(tail, at + 1) + tail.length;
      const own = words.slice(at, end);
      const grown = own.length - name.length;
      if (end < tail.length || Math.abs(grown) > 1 || own === name) continue;
      if (!isNear(own, name)) continue;
      const from = offsetOf(document, page, start);
      return [
        finding(
          { document, ...reading },
          "account-name",
          placeOf(document.text, from, own),
          {
            zh: `说明中写作“${own}”，科目名称为“${name}”。`,
            en: `The explanation writes ${own}; the account is called ${name}.`,
          },
        ),
      ];
    }
    return [];
  });
}

const brackets: Readonly<Record<string, string>> = {
  "(": "[(（]",
  ")": "[)）]",
};

/** Where words stand behind an offset, whatever their white space and brackets. */
function placeOf(
  text: string,
  from: number,
  words: string,
): { readonly start: number; readonly end: number } {
  const printed = [...words]
    .map((one) => brackets[one] ?? one.replace(/[.*+?^${}|[\]\\]/, "\\$&"))
    .join("\\s*");
  const match = new RegExp(printed).exec(text.slice(from));
  const start = from + (match?.index ?? 0);
  return { start, end: start + (match?.[0].length ?? 1) };
}

/** One character more, less or other. */
function isNear(left: string, right: string): boolean {
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  const [rest, other] = [left.slice(same), right.slice(same)];
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1)
  );
}

/** 商业服务业等支出 without its 等: the classes whose names end so. */
const cut = new RegExp(
  `(?<![一-龥])(?:${functionalClasses
    .map(({ name }) => name)
    .filter((name) => name.endsWith("等支出"))
    .map((name) => name.slice(0, -3))
    .join("|")})(?:\\(类\\))?支出(?=\\d)`,
  "g",
);

/** Classes of the text whose name is cut. */
export function oddClasses(reading: Reading, flow: Flow): readonly Finding[] {
  return [...flow.text.matchAll(cut)].flatMap((match): Finding[] => {
    const start = match.index;
    const code = resolveAccount({ class: match[0] }).code;
    const name = functionalAccount(code)?.name;
    if (name === undefined) return [];
    const at = spanIn(flow, { start, end: start + match[0].length });
    return [accountName(reading, at, code, name)];
  });
}

/** Amounts of a function that no account is called. */
function unknownAccounts(observations: readonly Observation[]): Finding[] {
  const told = new Set<string>();
  return observations.flatMap(({ concept, code, name, line }): Finding[] => {
    const nameless = code !== "" || name === "" || told.has(name);
    if (!concept.startsWith("expenditure.by-function") || nameless) return [];
    told.add(name);
    return [
      {
        code: "unknown-account",
        line,
        printed: name,
        message: {
          zh: "功能分类中没有这个科目。",
          en: "The functional classification has no such account.",
        },
      },
    ];
  });
}

function oddTerm(
  code: string,
  { term, line }: Term,
  message: Finding["message"],
): Finding {
  return { code, line, printed: term, message };
}
