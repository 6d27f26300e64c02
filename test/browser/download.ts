import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { expect } from "./app.ts";

/** Takes a figure away as the reader does: its file's name and bytes. */
export async function download(page: Page, figure: RegExp, kind: string) {
  const waiting = page.waitForEvent("download");
  await page
    .getByRole("group", { name: figure })
    .getByRole("button", { name: `下载 ${kind}` })
    .click();
  const file = await waiting;
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes };
}

/** A downloaded CSV as a spreadsheet reads it. */
export function readCsv(bytes: Buffer): readonly Record<string, string>[] {
  expect(
    [...bytes.subarray(0, 3)],
    "the mark by which Excel knows UTF-8",
  ).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString("utf8").slice(1);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  return Papa.parse<Record<string, string>>(text.trimEnd(), { header: true })
    .data;
}
