import {
  functionalAccount,
  functionalClasses,
  functionalCodes,
  functionalCodesLike,
} from "../vocabulary/functional-classification.ts";

/** A functional account as printed by its path of names. */
export interface AccountPath {
  readonly class: string;
  readonly section?: string | undefined;
  readonly item?: string | undefined;
}

export interface ResolvedAccount {
  /** Empty when the names lead to no code. */
  readonly code: string;
  /** The deepest name as printed. */
  readonly name: string;
  /** The names do not belong together: the code is that of the deepest name under its class. */
  readonly misplaced: boolean;
}

/** The code that a printed path of names (类, 款, 项) leads to. */
export function resolveAccount(path: AccountPath): ResolvedAccount {
  const name = path.item ?? path.section ?? path.class;
  const classCode = classOf(path.class);
  if (path.section === undefined)
    return { code: classCode ?? "", name, misplaced: false };
  const sections = codesAt(path.section, 5, classCode ?? "");
  if (path.item === undefined)
    return { code: sections[0] ?? "", name, misplaced: false };
  for (const section of sections) {
    const [item] = codesAt(path.item, 7, section);
    if (item !== undefined) return { code: item, name, misplaced: false };
  }
  if (classCode !== undefined) {
    const under = codesAt(path.item, 7, classCode);
    const [only] = under;
    if (only !== undefined && under.length === 1)
      return { code: only, name, misplaced: true };
  }
  return { code: "", name, misplaced: false };
}

/** The code of a class as running text prints it: with or without 支出, 等 and 类. */
export function classOf(name: string): string | undefined {
  return (
    classCodes.get(name) ??
    classCodes.get(classKey(name)) ??
    classCodes.get(classKey(name).replace("与", "和"))
  );
}

/** The class of an account that is no class, when its name stands in one class only. */
export function classOfAccount(name: string): string | undefined {
  const classes = new Set(
    functionalCodes(name).map((code) => code.slice(0, 3)),
  );
  const [only] = classes;
  return classes.size === 1 ? only : undefined;
}

function classKey(name: string): string {
  return name.replace(/(?:等)?(?:支出)?(?:类)?(?:支出)?$/, "");
}

function codesAt(
  name: string,
  digits: 5 | 7,
  under: string,
): readonly string[] {
  return functionalCodes(name, under, digits);
}

/** The class a name ends in, when a sentence runs straight into it (主要用于一般公共服务). */
export function trailingClass(words: string): string | undefined {
  return classNames.find((name) => words.endsWith(name));
}

const classCodes: ReadonlyMap<string, string> = new Map(
  functionalClasses.flatMap((account) =>
    [account.name, ...account.formerNames].flatMap((name) =>
      [name, classKey(name)].map((key) => [key, account.code] as const),
    ),
  ),
);

/** Class names as running text prints them, longest first. */
export const classNames: readonly string[] = [
  ...new Set(
    [...classCodes.keys()].flatMap((name) => [
      name,
      `${classKey(name)}支出`,
      `${classKey(name)}等`,
    ]),
  ),
]
  .filter((name) => name.length >= 3 && !/^其他/.test(name))
  .sort((left, right) => right.length - left.length);

/** The nearest known code for a row: as printed, or, where digits were lost, the one its name has under the row's parent. */
export function restoreCode(
  printed: string,
  name: string,
  parents: readonly string[],
): { readonly code: string; readonly restored: boolean } {
  const digits = printed.replace(/\D/g, "");
  const clean = /^\d+$/.test(printed);
  if (clean && functionalAccount(digits) !== undefined) {
    const below = cutCode(digits, name);
    return { code: below ?? digits, restored: below !== undefined };
  }
  // A clean economic code is no damaged functional one.
  if (clean && /^3\d{2}(?:\d{2})?$/.test(digits))
    return { code: "", restored: false };
  for (const parent of parents) {
    if (parent === "") continue;
    const length = parent.length === 3 ? 5 : 7;
    const exact = functionalCodes(name, parent, length);
    const candidates =
      exact.length > 0 ? exact : functionalCodesLike(name, parent, length);
    const [only] = candidates;
    if (only !== undefined && candidates.length === 1)
      return { code: only, restored: only !== digits };
  }
  return { code: clean && wellFormed(digits) ? digits : "", restored: false };
}

/** "20105 统计管理": a code that lost its end, told by the name of an account below it. */
function cutCode(digits: string, name: string): string | undefined {
  if (digits.length === 7 || name.length < 3) return undefined;
  const own = digits.length === 3 ? 3 : 5;
  if (functionalCodes(name, digits.slice(0, -2), own).includes(digits))
    return undefined;
  const [only, other] = [
    ...(own === 3 ? functionalCodes(name, digits, 5) : []),
    ...functionalCodes(name, digits, 7),
  ];
  const known = [functionalAccount(digits)?.name ?? ""].map(plainName);
  // A name may be cut where its row is wrapped.
  if (known.some((one) => one.includes(plainName(name)))) return undefined;
  return other === undefined ? only : undefined;
}

/** The name of an account where a row prints a misspelt one, or that of another account. */
export function nameExpected(
  code: string,
  printed: string,
  /** Between tabs, where no name is wrapped. */
  isOneCell = false,
): string | undefined {
  const account = functionalAccount(code);
  const name = plainName(printed);
  if (account === undefined || name.length < 2) return undefined;
  const digits = code.length === 3 ? 3 : code.length === 5 ? 5 : 7;
  const under = digits === 3 ? "" : code.slice(0, digits - 2);
  const known = [account.name, ...account.formerNames].map(plainName);
  if (isOneCell && known.includes(`${name}出`)) return account.name;
  // A converter may set the end of a wrapped name before its beginning.
  if (known.some((one) => letters(one) === letters(name))) return undefined;
  if (isOneCell && digits === 7 && known.includes(`${name}支出`))
    return account.name;
  const beside = functionalCodes(printed, under, digits);
  if (beside.length > 0)
    return beside.includes(code) ? undefined : account.name;
  // A name may be cut where its row is wrapped.
  if (known.some((one) => one.includes(name))) return undefined;
  const isOther = functionalCodes(printed, "", digits).length > 0;
  const isLike = functionalCodesLike(printed, under, digits).includes(code);
  // Every class is known; of the levels below the classification may lack a name.
  return isOther || isLike || digits === 3 ? account.name : undefined;
}

function letters(name: string): string {
  return [...name].sort().join("");
}

function plainName(name: string): string {
  return name.normalize("NFKC").replace(/[\s()]/g, "");
}

function wellFormed(digits: string): boolean {
  return (
    (digits.length === 3 || digits.length === 5 || digits.length === 7) &&
    digits.startsWith("2")
  );
}
