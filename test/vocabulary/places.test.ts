import { expect, test } from "vitest";
import { districts, prefectures } from "../../src/vocabulary/districts.ts";
import { findPlace } from "../../src/vocabulary/places.ts";

const place = (text: string) => {
  const found = findPlace(text);
  return found && [found.district, found.city, found.province];
};

test.each([
  ["武汉市武昌区企业服务中心", ["武昌区", "武汉市", "湖北省"]],
  ["玉溪市生态环境局", ["玉溪市", "玉溪市", "云南省"]],
  ["云南省玉溪市生态环境局", ["玉溪市", "玉溪市", "云南省"]],
  ["湘西州水利局", ["湘西土家族苗族自治州", "湘西土家族苗族自治州", "湖南省"]],
  [
    "湘西土家族苗族自治州水利局",
    ["湘西土家族苗族自治州", "湘西土家族苗族自治州", "湖南省"],
  ],
  ["中共玉溪市委组织部", ["玉溪市", "玉溪市", "云南省"]],
  ["中国人民政治协商会议玉溪市委员会", ["玉溪市", "玉溪市", "云南省"]],
  ["锡林郭勒盟行政公署", ["锡林郭勒盟", "锡林郭勒盟", "内蒙古自治区"]],
  ["大兴安岭地区商务局", ["大兴安岭地区", "大兴安岭地区", "黑龙江省"]],
  ["上海市商务委员会", ["上海市", "上海市", "上海市"]],
  ["东莞市企业服务中心", ["东莞市", "东莞市", "广东省"]],
  ["义乌市行政服务中心", ["义乌市", "金华市", "浙江省"]],
  ["长阳土家族自治县人才服务中心", ["长阳土家族自治县", "宜昌市", "湖北省"]],
  [
    "武汉东湖新技术开发区企业服务中心",
    ["东湖新技术开发区", "武汉市", "湖北省"],
  ],
  [
    "合肥市高新技术产业开发区管理委员会",
    ["高新技术产业开发区", "合肥市", "安徽省"],
  ],
  ["西安高新区企业服务中心", ["高新区", "西安市", "陕西省"]],
  ["苏州工业园区企业服务中心", ["工业园区", "苏州市", "江苏省"]],
  ["河北雄安新区企业服务中心", ["雄安新区", "", "河北省"]],
  ["湖北省企业服务中心", ["", "", "湖北省"]],
])("finds where %s is", (text, expected) => {
  expect(place(text)).toEqual(expected);
});

test.each(["企业服务中心", "某某市企业服务中心", "开发区企业服务中心"])(
  "guesses no place for %s",
  (text) => {
    expect(findPlace(text)).toBeUndefined();
  },
);

test("finds every prefecture by its name, each by a word of its own", () => {
  const found = prefectures.map(({ city }) => findPlace(`${city}财政局`));
  expect(found.map((one) => one?.city)).toEqual(
    prefectures.map(({ city }) => city),
  );
  const words = new Set(found.map((one) => one?.id));
  expect(words.size).toBe(prefectures.length);
  expect(words).not.toContain(undefined);
});

test("finds every division by its city and name", () => {
  const lost = districts.filter(({ district, city, province }) => {
    const found = findPlace(`${province}${city}${district}财政局`);
    return found?.district !== district || found.province !== province;
  });
  expect(lost).toEqual([]);
});
