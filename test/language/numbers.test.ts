import { expect, test } from "vitest";
import { en } from "../../src/language/en.ts";
import { zh } from "../../src/language/zh.ts";

test("writes Chinese money in 万元 and large sums in 亿元", () => {
  expect(zh.number.money(2_805_000)).toBe("280.50 万元");
  expect(zh.number.money(137_471_800)).toBe("13,747.18 万元");
  expect(zh.number.money(12_345_600_000)).toBe("123.46 亿元");
});

test("writes English money in million yuan, every figure as exact as the reports print", () => {
  expect(en.number.money(2_805_000)).toBe("2.8050 million yuan");
  expect(en.number.money(2_803_900)).toBe("2.8039 million yuan");
  expect(en.number.money(137_471_800)).toBe("137.4718 million yuan");
});

test("writes no small sum as nothing", () => {
  expect(zh.number.money(40)).toBe("0.004 万元");
  expect(zh.number.bareMoney(-153)).toBe("−0.015");
  expect(en.number.money(40)).toBe("0.00004 million yuan");
  expect(zh.number.money(1_000)).toBe("0.10 万元");
  expect(zh.number.money(0)).toBe("0.00 万元");
});

test("gives every 分 on demand", () => {
  expect(zh.number.exactMoney(215_769.23)).toBe("215,769.23 元");
  expect(en.number.exactMoney(-1)).toBe("−1.00 yuan");
});

test("writes percents with two digits, above a hundred too", () => {
  expect(zh.number.percent(3397.8544)).toBe("3,397.85%");
  expect(en.number.percent(100)).toBe("100.00%");
});

test("keeps bare figures in the axis's unit whatever their size", () => {
  expect(zh.number.bareMoney(12_345_600_000)).toBe("1,234,560.00");
  expect(zh.number.axisUnit).toBe("万元");
});
