/** One account 科目 of a published classification. */
export interface Account {
  readonly code: string;
  /** The name in the newest table that has the code. */
  readonly name: string;
  readonly formerNames: readonly string[];
  /** False when newer tables no longer have the code; old reports still print it. */
  readonly inUse: boolean;
}

export interface AccountTable {
  readonly accounts: readonly Account[];
  readonly account: (code: string) => Account | undefined;
  readonly parent: (code: string) => string;
  readonly codes: (
    name: string,
    under?: string,
    digits?: number,
  ) => readonly string[];
  readonly codesLike: (
    name: string,
    under: string,
    digits?: number,
  ) => readonly string[];
}

const codeLengths = [7, 5, 3];

/** "2010350" -> "20103" -> "201" -> "". */
export function parentCode(code: string): string {
  const length = codeLengths.find((each) => each < code.length);
  return length === undefined ? "" : code.slice(0, length);
}

/** A name as compared: printing habits (width, spaces, brackets, quotes, commas) make no difference. */
export function comparableName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff“”‘’"'「」]/g, "")
    .replace(/[〔【[{〈《]/g, "(")
    .replace(/[〕】\]}〉》]/g, ")")
    .replace(/、/g, ",");
}

/** Clerks write 一般公共服务（类）, 一般公共服务类支出 or cut the last character: second choice only. */
function looseName(name: string): string {
  return comparableName(name)
    .replace(/(\((类|款|项)\))+$/, "")
    .replace(/支出?$/, "")
    .replace(/(\((类|款|项)\)|类)$/, "");
}

/** 商贸事务（款） says itself that it is a 款. */
function printedDigits(name: string): number | undefined {
  const level = /\((类|款|项)\)(支出)?$/.exec(comparableName(name))?.[1];
  return level === undefined ? undefined : 3 + 2 * "类款项".indexOf(level);
}

/**
 * Reads a table of one account a line: `code name | former name | former name`.
 * A line that starts with `-` is an account newer tables no longer have.
 */
export function readAccounts(...texts: readonly string[]): AccountTable {
  const accounts = texts.flatMap((text) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map(readAccount),
  );
  const byCode = new Map(accounts.map((account) => [account.code, account]));
  /** Made when a name is first looked for: the page shows accounts by code alone. */
  let names: { byName: NameIndex; byLooseName: NameIndex } | undefined;
  const index = () => {
    names ??= {
      byName: indexes(accounts, comparableName),
      byLooseName: indexes(accounts, looseName),
    };
    return names;
  };

  function codes(name: string, under = "", digits = printedDigits(name)) {
    const exact = comparableName(name);
    const loose = looseName(name);
    if (loose === "") return [];
    const { byName, byLooseName } = index();
    const choices = [
      byName.current.get(exact),
      byName.all.get(exact),
      byLooseName.current.get(loose),
      byLooseName.all.get(loose),
    ];
    for (const choice of choices) {
      const found = choice?.filter((code) => within(code, under, digits));
      if (found !== undefined && found.length > 0) return found;
    }
    return [];
  }

  function codesLike(name: string, under: string, digits?: number) {
    const printed = looseName(name);
    let nearest = Math.floor(printed.length / 3);
    let found: readonly string[] = [];
    for (const { code, name: current, formerNames, inUse } of accounts) {
      if (!inUse || !within(code, under, digits)) continue;
      const gaps = [current, ...formerNames].map((each) =>
        editDistance(printed, looseName(each)),
      );
      const gap = Math.min(...gaps);
      if (gap > nearest) continue;
      found = gap < nearest ? [code] : [...found, code];
      nearest = gap;
    }
    return found;
  }

  return {
    accounts,
    account: (code) => byCode.get(code),
    parent: parentCode,
    codes,
    codesLike,
  };
}

function readAccount(line: string): Account {
  const match = /^(-?)(\d+) (.+)$/.exec(line);
  const [name, ...formerNames] = match?.[3]?.split(" | ") ?? [];
  if (match?.[2] === undefined || name === undefined)
    throw new Error(`not an account: ${line}`);
  return { code: match[2], name, formerNames, inUse: match[1] === "" };
}

function within(code: string, under: string, digits: number | undefined) {
  return (
    code.startsWith(under) &&
    code !== under &&
    (digits === undefined || code.length === digits)
  );
}

/** Codes by the names in use now, and by every name there ever was. */
interface NameIndex {
  readonly current: ReadonlyMap<string, readonly string[]>;
  readonly all: ReadonlyMap<string, readonly string[]>;
}

function indexes(
  accounts: readonly Account[],
  toKey: (name: string) => string,
): NameIndex {
  const current = new Map<string, string[]>();
  const all = new Map<string, string[]>();
  for (const { code, name, formerNames, inUse } of accounts) {
    if (inUse) add(current, toKey(name), code);
    for (const key of new Set([name, ...formerNames].map(toKey)))
      add(all, key, code);
  }
  return { current, all };
}

function add(index: Map<string, string[]>, key: string, code: string) {
  const codes = index.get(key);
  if (codes === undefined) index.set(key, [code]);
  else codes.push(code);
}

/** How many characters must be changed, added or dropped to make one name the other. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [above, char] of [...left].entries()) {
    const next = [above + 1];
    for (const [index, other] of [...right].entries())
      next.push(
        Math.min(
          (row[index] ?? 0) + (char === other ? 0 : 1),
          (row[index + 1] ?? 0) + 1,
          (next[index] ?? 0) + 1,
        ),
      );
    row = next;
  }
  return row[right.length] ?? 0;
}
