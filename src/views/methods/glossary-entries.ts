import type { Words } from "../../language/zh.ts";
import type { GlossaryTerm } from "../../queries/glossary-terms.ts";
import { comparableName } from "../../vocabulary/account.ts";
import { concepts, funds } from "../../vocabulary/concept.ts";
import {
  functionalAccount,
  functionalCodes,
} from "../../vocabulary/functional-classification.ts";

/** One wording of an explanation, and where it is printed. */
export interface Explanation {
  readonly text: string;
  readonly places: readonly {
    readonly report: string;
    readonly line: number;
  }[];
}

/** A term under its first printed form, with every wording of what it means. */
export interface GlossaryEntry {
  readonly term: string;
  /** The account it is, if it is one. */
  readonly code: string;
  readonly explanations: readonly Explanation[];
}

const levels = [
  { mark: "(类)", digits: 3 },
  { mark: "(款)", digits: 5 },
  { mark: "(项)", digits: 7 },
] as const;

/** The code of 一般公共服务(类)商贸事务(款)招商引资(项); empty for what is no account, or not one alone. */
export function accountOfTerm(term: string): string {
  let rest = comparableName(term);
  let code = "";
  for (const { mark, digits } of levels) {
    const end = rest.indexOf(mark);
    if (end < 0) return "";
    const [found, another] = functionalCodes(rest.slice(0, end), code, digits);
    if (found === undefined || another !== undefined) return "";
    code = found;
    rest = rest.slice(end + mark.length);
  }
  return code;
}

/** What is printed alike but for brackets, blanks and a final stop is one wording. */
const sameWords = (text: string) =>
  comparableName(text).replace(/[。.;；]+$/, "");

/** Entries whose words are the same, together. */
function alike(
  terms: readonly GlossaryTerm[],
  words: (term: GlossaryTerm) => string,
): readonly (readonly GlossaryTerm[])[] {
  const groups = new Map<string, GlossaryTerm[]>();
  for (const term of terms) {
    const key = sameWords(words(term));
    const known = groups.get(key);
    if (known) known.push(term);
    else groups.set(key, [term]);
  }
  return [...groups.values()];
}

/** Terms in the order of their first appearance, each once. */
export function glossaryEntries(
  terms: readonly GlossaryTerm[],
): readonly GlossaryEntry[] {
  return alike(terms, ({ term }) => term).flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const wordings = alike(same, ({ explanation }) => explanation);
    const explanations = wordings.map((printed) => ({
      text: printed[0]?.explanation ?? "",
      places: printed.map(({ report, line }) => ({ report, line })),
    }));
    return [
      { term: first.term, code: accountOfTerm(first.term), explanations },
    ];
  });
}

/** What a term is called in the reader's language; empty where that is what is printed, or not known. */
export function termWords({ term, code }: GlossaryEntry, words: Words): string {
  if (code !== "") {
    const printed = functionalAccount(code)?.name ?? "";
    const name = words.accountName(code, printed);
    return name === printed ? "" : `${code} ${name}`;
  }
  const printed = comparableName(term);
  const forms = [printed, `${printed}合计`];
  for (const concept of keysOf(concepts))
    if (forms.includes(comparableName(concepts[concept])))
      return unlessSame(words.concept[concept], concepts[concept]);
  for (const fund of keysOf(funds))
    if (printed === `${comparableName(funds[fund])}收入`)
      return unlessSame(
        words.measureOf(words.concept["income.fiscal"], words.fund[fund]),
        words.measureOf(concepts["income.fiscal"], funds[fund]),
      );
  return "";
}

/** The reports' own language needs no second name. */
const unlessSame = (named: string, printed: string) =>
  named === printed ? "" : named;

function keysOf<K extends string>(table: Readonly<Record<K, string>>) {
  const keys: K[] = [];
  for (const key in table) keys.push(key);
  return keys;
}

/** The entries whose term, name or explanation contains the words. */
export function foundEntries(
  entries: readonly GlossaryEntry[],
  search: string,
  words: Words,
): readonly GlossaryEntry[] {
  const wanted = comparableName(search).toLowerCase();
  return entries.filter((entry) =>
    [
      entry.term,
      termWords(entry, words),
      ...entry.explanations.map(({ text }) => text),
    ].some((text) => comparableName(text).toLowerCase().includes(wanted)),
  );
}
