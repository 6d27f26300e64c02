import { expect, test } from "vitest";
import { readAddress } from "../../../src/views/address.ts";
import { drawnTrend } from "../../../src/views/trend/drawn-trend.ts";
import { madeValue } from "../../charts/made-value.ts";

const rows = [
  madeValue({ districtId: "a", value: 10 }),
  madeValue({ districtId: "a", year: 2022, value: 20 }),
  madeValue({ districtId: "b", value: 30 }),
  madeValue({ districtId: "b", year: 2022, value: 45 }),
  madeValue({ districtId: "c", value: 50 }),
  madeValue({ districtId: "c", year: 2022, value: 125 }),
];
const drawn = (search: string, isPeer = (_: string) => true) =>
  drawnTrend(rows, isPeer, false, readAddress(search));
const middles = (search: string, isPeer?: (id: string) => boolean) =>
  drawn(search, isPeer).backdrop.medians.map(({ value, count }) => [
    value,
    count,
  ]);

test("a centre alone has all the others behind it", () => {
  const { points } = drawn("?district=a");
  expect(points).toHaveLength(2);
  expect(middles("?district=a")).toEqual([
    [30, 3],
    [45, 3],
  ]);
  expect(middles("?district=a", (id) => id !== "a")).toEqual([
    [40, 2],
    [85, 2],
  ]);
});

test("the pickers of years hold for the middle too; it can be hidden", () => {
  expect(middles("?year=2022")).toEqual([[45, 3]]);
  expect(middles("?median=hidden")).toEqual([]);
  expect(middles("?kind=budget")).toEqual([]);
});

test("the middle is relative where the figures are", () => {
  expect(middles("?relative=index")).toEqual([
    [100, 3],
    [200, 3],
  ]);
  expect(middles("?relative=change&district=b")).toEqual([
    [0, 3],
    [100, 3],
  ]);
  expect(drawn("?relative=change").common).toBe(2021);
});

test("a logarithmic scale needs figures above zero, as drawn", () => {
  expect(drawn("?scale=log").backdrop.isLog).toBe(true);
  const changes = drawn("?scale=log&relative=change");
  expect(changes.backdrop.isLog).toBe(false);
  expect(changes.allowsLog).toBe(false);
});

test("names what has nothing to be set against", () => {
  const more = [...rows, madeValue({ districtId: "d", value: 0 })];
  const { left, points } = drawnTrend(
    more,
    () => true,
    false,
    readAddress("?relative=index"),
  );
  expect(left.map(({ districtId }) => districtId)).toEqual(["d"]);
  expect(points).toHaveLength(6);
});
