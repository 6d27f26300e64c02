import { expect, test } from "./app.ts";
import { download, readCsv } from "./download.ts";
import { open } from "./page.ts";

test("the CSV holds what the table shows, for Excel", async ({ page }) => {
  await open(page, "?metric=sme-procurement-share");
  const { name, bytes } = await download(page, /采购占比/, "CSV");
  expect(name).toBe("sme-procurement-share-sme-compare.csv");
  const data = readCsv(bytes);
  await page.locator("main summary", { hasText: "表格" }).click();
  const lines = page.locator(".data-table-topic tbody tr");
  await expect(lines).toHaveCount(data.length);
  for (const [index, row] of data.entries()) {
    const line = lines.nth(index);
    await expect(line.getByRole("rowheader")).toHaveText(
      `${row.区} ${row.年度}`,
    );
    const shown = row.数值
      ? `${Number(row.数值).toFixed(2)}%`
      : (row.没有数值的报告 ?? "");
    await expect(line).toContainText(shown);
  }
});

test("the JSON names its filters, data version and address", async ({
  page,
}) => {
  await open(page, "?district=wuchang&definition=broad");
  const { bytes } = await download(page, /政策兑现资金占比/, "JSON");
  const sheet = JSON.parse(bytes.toString("utf8"));
  expect(sheet.filters).toBe("武昌区");
  expect(sheet.dataVersion).toMatch(/^[0-9a-f]{12}$/);
  expect(sheet.address).toContain("?district=wuchang&definition=broad");
  const values: number[] = sheet.rows.map(
    (row: { value: number }) => row.value,
  );
  const figure = page.locator('figure[data-chart="compare"]');
  for (const value of values)
    await expect(figure).toContainText(`${value.toFixed(2)}%`);
});

test("the pictures say on their own what they show", async ({ page }) => {
  await open(page, "?metric=budget-completion-rate&theme=dark");
  const svg = await download(page, /预算完成率/, "SVG");
  const text = svg.bytes.toString("utf8");
  for (const words of ["预算完成率", "全部报告", "数据版本", "3,397.85%"])
    expect(text).toContain(words);
  expect(text).toContain("metric=budget-completion-rate");
  expect(text).not.toContain("var(--");
  const png = await download(page, /预算完成率/, "PNG");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000);
});

test("the scorecard can be taken away too", async ({ page }) => {
  await open(page);
  const { bytes } = await download(page, /四项指标一览/, "CSV");
  expect(bytes.toString("utf8")).toContain("163.4");
});
