import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "./app.ts";
import { expectNoViolation } from "./axe.ts";
import { readCsv } from "./download.ts";
import { open } from "./page.ts";

async function save(page: Page, name: string) {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const file = await waiting;
  return {
    name: file.suggestedFilename(),
    bytes: await readFile(await file.path()),
  };
}

test("all facts leave as one table for Excel, reached from the foot of every view", async ({
  page,
}) => {
  await open(page, "?view=projects");
  await page
    .locator(".site-footer")
    .getByRole("link", { name: "下载全部数据" })
    .click();
  await expect(page).toHaveURL(/view=methods#data$/);
  await expect(
    page.getByRole("heading", { name: "下载全部数据" }),
  ).toBeInViewport();
  const { name, bytes } = await save(page, "全部数值 CSV");
  expect(name).toMatch(/^district-spending-[0-9a-f]{12}-facts\.csv$/);
  const rows = readCsv(bytes);
  expect(
    rows.find(
      ({ 数值代号 }) =>
        数值代号 === "jianghan-2022-final/procurement.sme/final/2022",
    )?.数值,
  ).toBe("2261500");
  // As many as the opening view tells of all reports.
  await open(page, "?reports=all");
  const [, count = ""] =
    /归为 ([\d,]+) 个数值/.exec(
      await page.locator(".opening-quality").innerText(),
    ) ?? [];
  expect(rows.length).toBe(Number(count.replace(",", "")));
});

test("all files leave as one archive that holds what was published", async ({
  page,
}) => {
  await open(page, "?view=methods&lang=en#data");
  const { name, bytes } = await save(page, "All files, ZIP");
  const folder = name.replace(/\.zip$/, "");
  expect(folder).toMatch(/^district-spending-[0-9a-f]{12}$/);
  const files = unzipSync(bytes);
  const text = (file: string) =>
    strFromU8(files[`${folder}/${file}`] ?? new Uint8Array());
  const { resources, licenses } = JSON.parse(text("datapackage.json"));
  expect(licenses[0].name).toBe("MIT");
  expect(resources).toHaveLength(8);
  for (const { path, hash, bytes: size } of resources) {
    const file = files[`${folder}/${path}`];
    expect(file?.length).toBe(size);
    const found = createHash("sha256")
      .update(file ?? "")
      .digest("hex");
    expect(`sha256:${found}`).toBe(hash);
  }
  const readme = text("README.txt");
  for (const words of ["MIT", "@misc{", "[DB/OL]", folder.split("-").at(-1)])
    expect(readme).toContain(words);
  expect(
    readCsv(Buffer.from(files[`${folder}/facts.csv`] ?? [])).length,
  ).toBeGreaterThan(1000);
});

test("says so when the data does not come, and works when it does", async ({
  page,
  faults,
}) => {
  faults.expect(/parquet|Failed to load resource/);
  await open(page, "?view=methods");
  await page.route(/\.parquet/, (route) => route.abort());
  await page.getByRole("button", { name: "全部文件 ZIP" }).click();
  await expect(page.getByText("文件没能生成")).toBeVisible();
  await page.unroute(/\.parquet/);
  expect((await save(page, "全部文件 ZIP")).bytes.length).toBeGreaterThan(1e5);
});

test.describe("offline", () => {
  test.use({ serviceWorkers: "allow" });
  test("needs no network after the first visit", async ({ page, context }) => {
    test.setTimeout(120_000);
    await open(page);
    await expect
      .poll(
        () => page.evaluate(() => navigator.serviceWorker.controller !== null),
        { timeout: 60_000 },
      )
      .toBe(true);
    await context.setOffline(true);
    await open(page, "?view=methods");
    const { bytes } = await save(page, "全部文件 ZIP");
    expect(Object.keys(unzipSync(bytes))).toHaveLength(11);
  });
});

for (const [lang, theme] of [
  ["zh", "dark"],
  ["en", "light"],
])
  test(`no violation, ${lang}, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `?view=methods&lang=${lang}&theme=${theme}#data`);
    await expectNoViolation(page);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      ),
    ).toBeLessThanOrEqual(0);
  });
