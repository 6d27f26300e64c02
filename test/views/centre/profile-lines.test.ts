import { expect, test } from "vitest";
import { profileLines } from "../../../src/views/centre/profile-lines.ts";
import { madeValue } from "../../charts/made-value.ts";

const chosen = {
  metric: "policy-payout-share",
  definition: null,
} as const;
const others = (id: string) => id !== "a";
const line = (...rows: Parameters<typeof madeValue>[0][]) =>
  profileLines(rows.map(madeValue), "a-2021", others, chosen)[0];

test("holds a figure against the middle of the peers' latest final accounts, itself left out", () => {
  const found = line(
    { value: 90 },
    { districtId: "b", year: 2020, value: 1 },
    { districtId: "b", year: 2022, value: 40 },
    { districtId: "c", value: 60 },
    { districtId: "c", year: 2022, value: 99, own: false },
  );
  expect(found?.peers).toMatchObject({ count: 2, median: 50 });
  expect(found?.change).toEqual({ absolute: 40, relative: 80 });
});

test("has no middle of one peer, nor of doubtful figures", () => {
  expect(line({}, { districtId: "b" })?.peers).toBeUndefined();
  const doubtful = line(
    {},
    { districtId: "b" },
    { districtId: "c", value: 163 },
    { districtId: "d", quality: "fail" },
  );
  expect(doubtful?.peers).toBeUndefined();
  expect(doubtful?.change).toBeUndefined();
});

test("holds neither a budget nor a missing figure against final accounts", () => {
  const peers = [{ districtId: "b" }, { districtId: "c" }];
  for (const own of [
    { kind: "budget" as const },
    { value: null, reason: "no-payout-line" as const },
  ]) {
    const found = line(own, ...peers);
    expect(found?.peers?.median).toBe(50);
    expect(found?.change).toBeUndefined();
  }
});

test("shows the definition that was chosen, where it is one value a report", () => {
  const rows = (["strict", "broad"] as const).map((definition, at) =>
    madeValue({ definition, value: at }),
  );
  const of = (definition: string) =>
    profileLines(rows, "a-2021", others, { ...chosen, definition })[0];
  expect(of("broad")?.row.value).toBe(1);
  expect(of("nonsense")?.row.value).toBe(0);
});
