import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  describeTables,
  printDataPackage,
} from "../../src/parquet/datapackage.ts";
import { tableNames } from "../../src/parquet/tables.ts";
import { writeTables } from "../../src/parquet/write.ts";
import { exampleReport } from "../example-report.ts";

test("describes every file by its bytes, its hash and its fields", async () => {
  const bytes = writeTables([exampleReport()]);
  const description = await describeTables(bytes);
  expect(description.resources.map(({ name }) => name)).toEqual(tableNames);
  for (const resource of description.resources) {
    const file = bytes[resource.name as keyof typeof bytes];
    expect(resource.bytes).toBe(file.length);
    expect(resource.hash).toBe(
      `sha256:${createHash("sha256").update(file).digest("hex")}`,
    );
    expect(resource.path).toBe(`${resource.name}.parquet`);
  }
});

test("prints the same text every time", async () => {
  const bytes = writeTables([exampleReport()]);
  const text = printDataPackage(await describeTables(bytes));
  expect(printDataPackage(await describeTables(bytes))).toBe(text);
  expect(JSON.parse(text)).toMatchObject({
    name: "district-spending",
    licenses: [{ name: "MIT" }],
  });
});

test("says where a figure may be missing", async () => {
  const { resources } = await describeTables(writeTables([]));
  const fields =
    resources.find(({ name }) => name === "checks")?.schema.fields ?? [];
  expect(fields).toContainEqual({
    name: "gap",
    type: "number",
    title: "差额",
    description: "Actual less expected",
  });
  expect(fields).toContainEqual(
    expect.objectContaining({ name: "rule", constraints: { required: true } }),
  );
});
