import type { Flow } from "../../document/flow.ts";
import { comparableName } from "../../vocabulary/account.ts";
import {
  functionalAccount,
  functionalCodes,
} from "../../vocabulary/functional-classification.ts";
import {
  classNames,
  classOf,
  resolveAccount,
  trailingClass,
} from "../accounts.ts";
import type { Subject } from "./subject.ts";

/** Accounts that the text names, by their path of names or by their code, for the figures behind them. */
export function accountSubjects(flow: Flow): readonly Subject[] {
  return [
    ...accounts(flow),
    ...bareClasses(flow),
    ...codedAccounts(flow),
    ...codesBehind(flow),
  ];
}

const name = "[一-龥、]";
const nested = String.raw`(?:[一-龥、“”-]|\([一-龥、]{1,6}\))`;
/** What may stand between two levels: "（类）-商贸事务（款）-行政运行（项）". */
const link = "[,>/—―-]{0,2}";
const account = new RegExp(
  String.raw`(${name}{2,30}?)”?\((?:\d{3})?类\)(?:支出)?${link}(?:(${nested}{2,40}?)\((?:\d{2})?款\)${link}(?:(${nested}{2,45}?)\((?:\d{2})?项\))?)?`,
  "g",
);

/** "1.商贸事务（款）行政运行（项）" under a class that stands in a heading of its own. */
const withoutClass = new RegExp(
  `(?<!\\(类\\)(?:支出)?)(?<=[.、)。;:])(${nested}{2,40}?)\\(款\\)(?:,?(${nested}{2,45}?)\\(项\\))?`,
  "g",
);

function underHeadings(flow: Flow, classes: readonly Subject[]): Subject[] {
  return [...flow.text.matchAll(withoutClass)].flatMap((match): Subject[] => {
    const heading = classes.findLast(({ end }) => end <= match.index);
    const section = (match[1] ?? "").replace(/[“”]/g, "");
    if (heading === undefined || section.includes("(类)")) return [];
    const resolved = resolveAccount({
      class: heading.name,
      section,
      item: match[2],
    });
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        concept: "expenditure.by-function",
        code: resolved.code,
        name: resolved.name,
        misplaced: resolved.misplaced,
      },
    ];
  });
}

function accounts(flow: Flow): Subject[] {
  const found: Subject[] = [];
  for (const match of flow.text.matchAll(account)) {
    const printed = match[1] ?? "";
    const known =
      classOf(printed) === undefined ? trailingClass(printed) : printed;
    const classWords = known ?? printed;
    const resolved = resolveAccount({
      class: classWords,
      section: match[2],
      item: match[3],
    });
    const start = match.index + printed.length - classWords.length;
    found.push({
      start,
      end: match.index + match[0].length,
      concept: "expenditure.by-function",
      code: resolved.code,
      name: resolved.name,
      misplaced: resolved.misplaced,
    });
  }
  return [
    ...found,
    ...underHeadings(
      flow,
      found.filter(({ code }) => code.length === 3),
    ),
  ];
}

/** "2.科学技术支出。年初预算为": an item whose class is not marked （类）. */
function bareClasses(flow: Flow): Subject[] {
  const pattern = new RegExp(
    String.raw`(?:\d{1,2}[.、]|\(\d{1,2}\)|[。;])(${classNames.join("|")})(?:支出)?(?:类支出)?[。,:]?(?=(?:年初|全年)?预算)`,
    "g",
  );
  const found: Subject[] = [];
  for (const match of flow.text.matchAll(pattern)) {
    const printed = match[1] ?? "";
    const start = match.index + match[0].indexOf(printed);
    found.push({
      start,
      end: match.index + match[0].length,
      concept: "expenditure.by-function",
      code: classOf(printed) ?? "",
      name: printed,
    });
  }
  return found;
}

/** "（一）2011301-行政运行456.78万元": the code before its name, which proves it. */
function codedAccounts(flow: Flow): Subject[] {
  return [
    ...flow.text.matchAll(
      /(?<![\d.,])(2\d{2}(?:\d{2}){0,2})[-_ :]?“?([一-龥][一-龥()、]{1,44}?)”?(?:\([类款项]\))?(?=(?:支出)?(?:决算|预算)?(?:数)?(?:为|:)?[\d。,:(]|(?:年初|全年)预算)/g,
    ),
  ].flatMap((match): Subject[] => {
    const code = match[1] ?? "";
    const printed = match[2] ?? "";
    if (!functionalCodes(printed, "", toDigits(code)).includes(code)) return [];
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        concept: "expenditure.by-function",
        code,
        name: printed,
      },
    ];
  });
}

/** "招商引资（2011308）": the code behind its name, which proves it. */
function codesBehind(flow: Flow): Subject[] {
  return [...flow.text.matchAll(/\((2\d{2}(?:\d{2}){0,2})\)/g)].flatMap(
    (match): Subject[] => {
      const code = match[1] ?? "";
      const known = functionalAccount(code);
      const before = flow.text.slice(
        Math.max(0, match.index - 50),
        match.index,
      );
      const printed = [known?.name ?? "", ...(known?.formerNames ?? [])].find(
        (name) => name !== "" && before.endsWith(comparableName(name)),
      );
      if (printed === undefined) return [];
      return [
        {
          start: match.index - comparableName(printed).length,
          end: match.index + match[0].length,
          concept: "expenditure.by-function",
          code,
          name: printed,
        },
      ];
    },
  );
}

function toDigits(code: string): 3 | 5 | 7 {
  return code.length === 3 ? 3 : code.length === 5 ? 5 : 7;
}
