import { expect, test } from "vitest";
import { toNumber } from "../../src/vocabulary/amount.ts";
import { factOf, readText } from "./read-text.ts";

// A converter sets each page for itself, and each row on it for itself where a name is wrapped.

const year = "final/2024";
const spending = "expenditure.by-function";

const first = `示例市江南区企业服务中心2024年度部门决算

                                             支出决算表
示例市江南区企业服务中心                                                                         单位：万元
                          项目         本年支出合 基本支出 项目支出 上缴上级支                   对附属单位
               功能分类         科目名称        计                         出   经营支出    补助支出
               科目编码
                         合计            3,000.00 1,000.00 2,000.00
               206       科学技术支出          500.00   100.00   400.00
               20699     其他科学技术支出        500.00   100.00   400.00
               2069999   其他科学技术支出        500.00   100.00   400.00
`;
const head = `                               项目        本年支出合 基本支出 项目支出 上缴上级支                 对附属单位
                      功能分类       科目名称       计                       出   经营支出    补助支出
                      科目编码
`;

test("reads the columns of a page whose wrapped names shift its rows against one another", async () => {
  const report = await readText(`${first}\f${head}\
                     221     住房保障支出          900.00 900.00
                     22102 住房改革支出            900.00 900.00
                     2210201 住房公积金           200.00 200.00
                     2210203 购房补贴            700.00 700.00
                     229     其他支出          1,600.00        1,600.00
                     22960 彩票公益金安排的支
                             出            1,600.00       1,600.00
                     2296002 用于社会福利的彩票
                             公益金支出          900.00         900.00
                     2296003 用于体育事业的彩票
                             公益金支出          700.00         700.00
注：本表反映部门本年度各项支出情况。
`);
  const read = (id: string) => {
    const fact = factOf(report, id);
    return fact && toNumber(fact.amount);
  };
  expect(read(`${spending}.basic/221/${year}`)).toBe(9_000_000);
  expect(read(`${spending}.basic/2210201/${year}`)).toBe(2_000_000);
  expect(read(`${spending}.project/221/${year}`)).toBeUndefined();
  expect(read(`${spending}.project/2296003/${year}`)).toBe(7_000_000);
  expect(read(`${spending}.basic/2296003/${year}`)).toBeUndefined();
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});

test("parts whole figures one space before a code, a sum's label or a short figure", async () => {
  const report = await readText(`示例市江南区企业服务中心2024年度部门决算

                        收入支出决算总表
示例市江南区企业服务中心                                                    单位：元
                收入                             支出
            项目          决算数               项目        决算数
     一、一般公共预算财政拨款收入       18217392 一、科学技术支出           14658523
     二、政府性基金预算财政拨款收入              二、住房保障支出           6180305
     本年收入合计                 18217392 本年支出合计          20838828
     年初结转和结余                 2621436 年末结转和结余
     总计                     20838828 总计              20838828

                 一般公共预算财政拨款基本支出决算表
示例市江南区企业服务中心                                             单位：元
 经济分类      科目名称         决算数        经济分类      科目名称     决算数
 科目编码                              科目编码
301   工资福利支出             1264549 302   商品和服务支出          150950
30199 其他工资福利支出            1264549 30201 办公费              150950
303   对个人和家庭的补助            296752 310   资本性支出             303940
30305 生活补助                 296752 31002 办公设备购置            303940
      人员经费合计             1561301       公用经费合计            454890

第三部分 2024年度部门决算情况说明
一、收入支出决算总体情况说明
2024年度收入支出总计2083.88万元。
`);
  const read = (id: string) => {
    const fact = factOf(report, `${id}/${year}`);
    return fact && toNumber(fact.amount);
  };
  expect(read("income.grand-total")).toBe(20_838_828);
  expect(read("expenditure.grand-total")).toBe(20_838_828);
  expect(read("income.total")).toBe(18_217_392);
  expect(read("expenditure.total")).toBe(20_838_828);
  const economy = "expenditure.by-economy/general-public-budget";
  expect(read(`${economy}/303`)).toBe(296_752);
  expect(read(`${economy}/310`)).toBe(303_940);
  expect(report.checks.filter(({ outcome }) => outcome === "fail")).toEqual([]);
});
