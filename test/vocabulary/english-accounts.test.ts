import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Account } from "../../src/vocabulary/account.ts";
import {
  economicAccount,
  economicAccounts,
  governmentEconomicAccount,
  governmentEconomicAccounts,
} from "../../src/vocabulary/economic-classification.ts";
import { englishAccount } from "../../src/vocabulary/english-accounts.ts";
import {
  functionalAccount,
  functionalAccounts,
} from "../../src/vocabulary/functional-classification.ts";

const nameOf = ({ code, name }: Account) => englishAccount(code, name);

test.for([
  ["functional", functionalAccounts],
  ["economic", economicAccounts],
  ["government economic", governmentEconomicAccounts],
] as const)("every %s class and group has an English name", ([, accounts]) => {
  const upper = accounts.filter(({ code }) => code.length <= 5);
  expect(upper.length).toBeGreaterThan(50);
  expect(
    upper.filter((account) => !nameOf(account)).map(({ code }) => code),
  ).toEqual([]);
});

test("every item that the published reports print has an English name", () => {
  const golden = join(import.meta.dirname, "../golden");
  const codes = readdirSync(golden)
    .filter((file) => file.endsWith(".txt"))
    .flatMap((file) =>
      [
        ...readFileSync(join(golden, file), "utf8").matchAll(
          /^expenditure\.by-\S+?\/(\d{3,7})\//gm,
        ),
      ].map(([, code]) => code ?? ""),
    );
  expect(codes.length).toBeGreaterThan(100);
  const nameless = [...new Set(codes)].filter((code) => {
    const account = functionalAccount(code) ?? economicAccount(code);
    return englishAccount(code, account?.name ?? "") === undefined;
  });
  expect(nameless).toEqual([]);
});

test("names what is called alike everywhere, and what else a group has", () => {
  expect(englishAccount("2040201", "行政运行")).toBe(
    "Administrative operations",
  );
  expect(englishAccount("2010499", "其他发展与改革事务支出")).toBe(
    "Other: development and reform",
  );
  expect(englishAccount("2069999", "其他科学技术支出")).toBe(
    "Other science and technology",
  );
});

test("leaves without a name what it does not know", () => {
  expect(englishAccount("2010312", "")).toBeUndefined();
  expect(englishAccount("", "一个项目")).toBeUndefined();
  expect(englishAccount("998", "")).toBeUndefined();
});

test("every English name belongs to an account that there is", () => {
  const source = readFileSync(
    join(import.meta.dirname, "../../src/vocabulary/english-accounts.ts"),
    "utf8",
  );
  const codes = [...source.matchAll(/^(\d{3,7}) \S/gm)].map(
    ([, code]) => code ?? "",
  );
  expect(new Set(codes).size).toBe(codes.length);
  expect(
    codes.filter(
      (code) =>
        !functionalAccount(code) &&
        !economicAccount(code) &&
        !governmentEconomicAccount(code),
    ),
  ).toEqual([]);
});
