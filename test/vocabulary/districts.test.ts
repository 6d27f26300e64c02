import { expect, test } from "vitest";
import {
  districtId,
  districts,
  findDistrict,
  findDistricts,
} from "../../src/vocabulary/districts.ts";

test.each([
  [
    "武汉市武昌区科技创新和人才服务中心",
    "武昌区",
    "武汉市",
    "湖北省",
    "wuchang",
  ],
  ["武昌区企业和人才服务中心", "武昌区", "武汉市", "湖北省", "wuchang"],
  [
    "武汉市江汉区企业服务中心2022年度部门决算",
    "江汉区",
    "武汉市",
    "湖北省",
    "jianghan",
  ],
  ["洪山区企业服务中心", "洪山区", "武汉市", "湖北省", "hongshan"],
  ["上海市普陀区商务委员会", "普陀区", "上海市", "上海市", "putuo"],
  ["舟山市普陀区商务局", "普陀区", "舟山市", "浙江省", "putuo"],
  ["浙江省普陀区商务局", "普陀区", "舟山市", "浙江省", "putuo"],
  ["深圳市南山区企业发展服务中心", "南山区", "深圳市", "广东省", "nanshan"],
  ["北京市朝阳区", "朝阳区", "北京市", "北京市", "chaoyang"],
  ["南京鼓楼区财政局", "鼓楼区", "南京市", "江苏省", "gulou"],
  ["重庆市渝中区", "渝中区", "重庆市", "重庆市", "yuzhong"],
  ["重庆市云阳县财政局", "云阳县", "重庆市", "重庆市", "yunyang"],
  ["浦东新区", "浦东新区", "上海市", "上海市", "pudong"],
  ["巴东县招商服务中心", "巴东县", "恩施土家族苗族自治州", "湖北省", "badong"],
  ["仙桃市企业服务中心", "仙桃市", "", "湖北省", "xiantao"],
  ["和县财政局", "和县", "马鞍山市", "安徽省", "hexian"],
  ["长阳土家族自治县", "长阳土家族自治县", "宜昌市", "湖北省", "changyang"],
  ["鄂尔多斯市达拉特旗", "达拉特旗", "鄂尔多斯市", "内蒙古自治区", "dalate"],
  ["武汉市 武昌\n区企业服务中心", "武昌区", "武汉市", "湖北省", "wuchang"],
])("finds %s", (text, district, city, province, id) => {
  expect(findDistrict(text)).toMatchObject({ district, city, province, id });
});

test("reports every division a bare shared name can mean, and guesses none", () => {
  expect(findDistricts("鼓楼区企业服务中心").map(({ city }) => city)).toEqual([
    "南京市",
    "徐州市",
    "福州市",
    "开封市",
  ]);
  expect(findDistrict("鼓楼区企业服务中心")).toBeUndefined();
  expect(findDistricts("普陀区").map(({ city }) => city)).toEqual([
    "上海市",
    "舟山市",
  ]);
});

test("lets the rest of the report choose among several", () => {
  expect(findDistrict("普陀区商务委员会", "…上海市财政局…")?.city).toBe(
    "上海市",
  );
  expect(findDistricts("普陀区商务委员会", "上海市和舟山市")).toHaveLength(2);
});

test("lets the rest of the report change nothing that is certain", () => {
  expect(findDistrict("武昌区", "上海市")?.city).toBe("武汉市");
});

test("finds nothing where no division is named", () => {
  expect(findDistricts("武汉市科学技术局")).toEqual([]);
  expect(findDistricts("推进老旧城区改造和县域经济")).toEqual([]);
  expect(findDistricts("各区、市和县")).toEqual([]);
  expect(findDistricts("内蒙古自治区财政厅")).toEqual([]);
  expect(findDistricts("")).toEqual([]);
});

test("gives the published districts their plain words", () => {
  expect(districtId("武昌区", "武汉市")).toBe("wuchang");
  expect(districtId("江汉区", "武汉市")).toBe("jianghan");
  expect(districtId("洪山区", "武汉市")).toBe("hongshan");
  expect(districtId("洪山区")).toBe("hongshan");
});

test("adds the city where the plain word would be shared", () => {
  expect(districtId("普陀区", "上海市")).toBe("putuo-shanghai");
  expect(districtId("普陀区", "舟山市")).toBe("putuo-zhoushan");
  expect(districtId("红山区", "赤峰市")).toBe("hongshan-chifeng");
  expect(districtId("五常市", "哈尔滨市")).toBe("wuchang-haerbin");
  expect(districtId("普陀区")).toBeUndefined();
  expect(districtId("无此区", "武汉市")).toBeUndefined();
});

test("gives every division a word of its own, fit for an address", () => {
  const ids = districts.map(({ district, city }) => districtId(district, city));
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)?$/.test(id ?? ""))).toEqual([]);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test("finds every division by its city and name", () => {
  const lost = districts.filter(
    ({ district, city, province }) =>
      findDistrict(`${province}${city}${district}`)?.city !== city &&
      district !== city,
  );
  expect(lost).toEqual([]);
});
