import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  economicAccount,
  economicAccounts,
  economicClasses,
  economicCodes,
  economicParent,
  governmentEconomicAccount,
  governmentEconomicAccounts,
  governmentEconomicCodes,
} from "../../src/vocabulary/economic-classification.ts";

test("every line has its class, and no code stands twice", () => {
  for (const accounts of [economicAccounts, governmentEconomicAccounts]) {
    const codes = accounts.map(({ code }) => code);
    expect(codes.filter((code) => !/^[35]\d{2}(\d{2})?$/.test(code))).toEqual(
      [],
    );
    expect(codes).toEqual([...new Set(codes)].toSorted());
    expect(
      codes.filter(
        (code) => code.length === 5 && !codes.includes(economicParent(code)),
      ),
    ).toEqual([]);
  }
});

test("lists the classes", () => {
  expect(economicClasses.map(({ code }) => code).join(" ")).toBe(
    "301 302 303 307 309 310 311 312 313 399",
  );
});

test.each([
  ["301", "工资福利支出"],
  ["30108", "机关事业单位基本养老保险缴费"],
  ["30110", "职工基本医疗保险缴费"],
  ["30112", "其他社会保障缴费"],
  ["30113", "住房公积金"],
  ["302", "商品和服务支出"],
  ["30213", "维修（护）费"],
  ["30239", "其他交通费用"],
  ["303", "对个人和家庭的补助"],
  ["30302", "退休费"],
  ["31002", "办公设备购置"],
])("knows %s %s", (code, name) => {
  expect(economicAccount(code)?.name).toBe(name);
  expect(economicCodes(name, economicParent(code))).toEqual([code]);
});

test("knows every code and name the published reports print", () => {
  const unknown: string[] = [];
  let known = 0;
  for (const file of readdirSync("seeds")) {
    const text = readFileSync(`seeds/${file}`, "utf8").replace(/<\/?b>/g, "");
    const cells = text.matchAll(
      /(?<=^|\t)(3\d{2}(?:\d{2})?)\t+(\p{Script=Han}[^\t\n]*)/gmu,
    );
    for (const [, code = "", name = ""] of cells)
      if (economicCodes(name, economicParent(code)).includes(code)) known += 1;
      else unknown.push(`${file} ${code} ${name}`);
  }
  expect(unknown).toEqual([]);
  expect(known).toBeGreaterThan(100);
});

test("tells lines of the same name apart by their class", () => {
  expect(economicCodes("办公设备购置")).toEqual(["30902", "31002"]);
  expect(economicCodes("办公设备购置", "310")).toEqual(["31002"]);
});

test("keeps 因公出国 whatever its brackets", () => {
  expect(economicCodes("因公出国(境)费用")).toEqual(["30212"]);
  expect(economicCodes("因公出国（境）费")).toEqual(["30212"]);
});

test("climbs from line to class", () => {
  expect(economicParent("30101")).toBe("301");
  expect(economicParent("301")).toBe("");
});

test("keeps the government budget's classification apart", () => {
  expect(governmentEconomicAccount("50502")?.name).toBe("商品和服务支出");
  expect(governmentEconomicCodes("办公经费")).toEqual(["50201"]);
  expect(economicAccount("50502")).toBeUndefined();
});
