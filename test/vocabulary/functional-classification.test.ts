import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  functionalAccount,
  functionalAccounts,
  functionalClasses,
  functionalCodes,
  functionalCodesLike,
  functionalParent,
} from "../../src/vocabulary/functional-classification.ts";

test("every account but a class has its parent", () => {
  const orphans = functionalAccounts.filter(
    ({ code }) =>
      code.length !== 3 &&
      functionalAccount(functionalParent(code)) === undefined,
  );
  expect(orphans).toEqual([]);
});

test("codes have 3, 5 or 7 digits, rise within a class, and no code stands twice", () => {
  const codes = functionalAccounts.map(({ code }) => code);
  expect(codes.filter((code) => !/^2\d{2}(\d{2}){0,2}$/.test(code))).toEqual(
    [],
  );
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(codes.toSorted());
});

test("an abolished account has no child in use", () => {
  const odd = functionalAccounts.filter(
    ({ code, inUse }) =>
      inUse && functionalAccount(functionalParent(code))?.inUse === false,
  );
  expect(odd).toEqual([]);
});

test("one parent never has the same name in use twice", () => {
  const names = functionalAccounts
    .filter(({ inUse }) => inUse)
    .map(({ code, name }) => `${functionalParent(code)} ${name}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("lists every class", () => {
  expect(functionalClasses.map(({ code }) => code).join(" ")).toBe(
    "201 202 203 204 205 206 207 208 209 210 211 212 213 214 215 216 217 219 220 221 222 223 224 227 229 230 231 232 233 234",
  );
});

test("climbs from item to class", () => {
  expect(functionalParent("2010350")).toBe("20103");
  expect(functionalParent("20103")).toBe("201");
  expect(functionalParent("201")).toBe("");
});

// As the Jianghan 2022 and two Shanghai Putuo reports print them, undamaged.
const printed = `
201 一般公共服务支出
20103 政府办公厅（室）及相关机构事务
2010302 一般行政管理事务
2010350 事业运行
20113 商贸事务
2011301 行政运行
2011302 一般行政管理事务
2011350 事业运行
2011399 其他商贸事务支出
20139 社会工作事务
2013901 行政运行
2013950 事业运行
2013999 其他社会工作事务支出
206 科学技术支出
20605 科技条件与服务
2060503 科技条件专项
208 社会保障和就业支出
20805 行政事业单位养老支出
2080501 行政单位离退休
2080502 事业单位离退休
2080505 机关事业单位基本养老保险缴费支出
2080506 机关事业单位职业年金缴费支出
2080599 其他行政事业单位养老支出
210 卫生健康支出
21004 公共卫生
2100410 突发公共卫生事件应急处理
21011 行政事业单位医疗
2101101 行政单位医疗
2101102 事业单位医疗
2101199 其他行政事业单位医疗支出
215 资源勘探工业信息等支出
21508 支持中小企业发展和管理支出
2150899 其他支持中小企业发展和管理支出
216 商业服务业等支出
21699 其他商业服务业等支出
2169999 其他商业服务业等支出
221 住房保障支出
22102 住房改革支出
2210201 住房公积金
2210202 提租补贴
2210203 购房补贴
`;

test.each(printed.trim().split("\n"))(
  "knows %s by code and by name",
  (line) => {
    const [code = "", name = ""] = line.split(" ");
    expect(functionalAccount(code)?.name).toBe(name);
    expect(
      functionalCodes(name, functionalParent(code)).filter(
        (each) => each.length === code.length,
      ),
    ).toEqual([code]);
  },
);

// What the Wuchang 2024 report prints with damaged codes (1,01035): the name below its parent decides.
test.each([
  ["20103", "事业运行", "2010350"],
  ["20103", "其他政府办公厅（室）及相关机构事务", "2010399"],
  ["20103", "其他政府办公厅(室)及相关机构事务支", "2010399"],
  ["20113", "招商引资", "2011308"],
  ["20136", "其他共产党事务支出", "2013699"],
  ["20699", "其他科学技术支出", "2069999"],
  ["20701", "其他文化和旅游支出", "2070199"],
  ["20805", "事业单位离退休", "2080502"],
  ["21011", "公务员医疗补助", "2101103"],
  ["21110", "能源节约利用", "2111001"],
  ["21199", "其他节能环保支出", "2119999"],
  ["21502", "其他制造业支出", "2150299"],
  ["21508", "其他支持中小企业发展和管理支出", "2150899"],
  ["21602", "一般行政管理事务", "2160202"],
  ["21602", "其他商业流通事务支出", "2160299"],
  ["21606", "其他涉外发展服务支出", "2160699"],
  ["21703", "其他金融发展支出", "2170399"],
  ["21799", "其他金融支出", "2179999"],
  ["22999", "其他支出", "2299999"],
  ["20601", "其他科学技术管理事务支出", "2060199"],
  ["21602", "事业运行", "2160250"],
])("below %s, %s is %s", (parent, name, code) => {
  expect(functionalCodes(name, parent)).toEqual([code]);
});

test("knows every code the published reports print", () => {
  const unknown: string[] = [];
  let known = 0;
  for (const file of readdirSync("seeds")) {
    const text = readFileSync(`seeds/${file}`, "utf8").replace(/<\/?b>/g, "");
    // At least two columns, a name, then an amount: a line of a table.
    const lines = text.matchAll(
      /^(2\d{2}|2\d{4}|2\d{6})\t+(\p{Script=Han}[^\t\n]*)\t+[\d,.]+/gmu,
    );
    for (const [, code = "", name = ""] of lines) {
      const account = functionalAccount(code);
      const names = functionalCodes(name, functionalParent(code));
      if (
        account === undefined ||
        !(
          names.includes(code) ||
          functionalCodesLike(name, functionalParent(code)).includes(code)
        )
      )
        unknown.push(`${file} ${code} ${name}`);
      else known += 1;
    }
  }
  expect(unknown).toEqual([]);
  expect(known).toBeGreaterThan(100);
});

test("finds an account by a former name", () => {
  expect(functionalCodes("资源勘探信息等支出", "", 3)).toEqual(["215"]);
  expect(functionalCodes("行政事业单位离退休", "208")).toEqual(["20805"]);
  expect(functionalCodes("医疗卫生与计划生育支出")).toEqual(["210"]);
  expect(functionalCodes("文化体育与传媒支出", "", 3)).toEqual(["207"]);
});

test("reads the spellings of prose", () => {
  expect(functionalCodes("一般公共服务(类)")).toEqual(["201"]);
  expect(functionalCodes("商贸事务（款）")).toEqual(["20113"]);
  expect(functionalCodes("一般公共服务（类）支出", "", 3)).toEqual(["201"]);
  expect(functionalCodes("科学技术类支出", "", 3)).toEqual(["206"]);
  expect(functionalCodes("机关事业单位\n 基本养老保险缴费支出（项）")).toEqual([
    "2080505",
  ]);
  expect(functionalCodes("政府办公厅(室)及相关机构事务（款）", "201")).toEqual([
    "20103",
  ]);
});

test("prefers the account in use, yet keeps the abolished one by code", () => {
  expect(functionalCodes("其他节能环保支出", "21199")).toEqual(["2119999"]);
  expect(functionalAccount("2119901")?.inUse).toBe(false);
});

test("says that a name alone does not decide", () => {
  expect(functionalCodes("事业运行").length).toBeGreaterThan(10);
  expect(functionalCodes("其他金融支出", "217")).toEqual(["21799", "2179999"]);
});

test("finds nothing for what is no account", () => {
  expect(functionalCodes("合计")).toEqual([]);
  expect(functionalCodes("")).toEqual([]);
  expect(functionalCodes("支出")).toEqual([]);
  expect(functionalAccount("1010350")).toBeUndefined();
});

test("finds the nearest account to a misread name", () => {
  expect(functionalCodesLike("公备局医疗补助", "21011")).toEqual(["2101103"]);
  expect(functionalCodesLike("其他共产党事各支出", "201", 5)).toEqual([
    "20136",
  ]);
  expect(functionalCodesLike("完全不同的东西", "201")).toEqual([]);
});
