import { expect, test } from "./app.ts";

/*
 * Who has never seen the page, and knows no more than its words: four questions, each from the front
 * page, in as few steps as are written here.
 */
test("a newcomer finds what was asked for, and sends it on", async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const began = Date.now();
  await page.goto("/");

  // Which centre paid out the largest share? Nothing to choose: the first chart ranks it.
  const ranked = page
    .getByRole("figure", { name: /政策兑现资金占比/ })
    .getByRole("button");
  await expect(ranked.first()).toHaveAccessibleName(/武昌区 2024：85\.60%/);

  // Why is Jianghan's share flagged? The first sentences say so; one step leads to the words.
  await expect(
    page.getByText(/江汉区 2022 的中小企业采购占比 163\.47% 存疑/),
  ).toBeVisible();
  await page.getByRole("button", { name: "226.15 万元" }).click(); // 1
  const source = page.getByRole("dialog", { name: "出处" });
  await expect(source.getByText("不成立").first()).toBeVisible();
  await expect(source.getByText(/138\.34/).first()).toBeVisible();
  await source.getByRole("button", { name: "关闭" }).click(); // 2

  // What did Wuchang 2024 print where the page shows 16,010.35?
  await page.getByRole("button", { name: /预算完成率, 武昌区 2024/ }).click(); // 3
  await expect(source.getByText("16,010.35 万元").first()).toBeVisible();
  await expect(source.getByText("11,010.35").first()).toBeVisible();
  const shown = page.url();

  // Send that view to a colleague.
  await source.getByRole("button", { name: "复制链接" }).click(); // 4
  const link = await page.evaluate(() => navigator.clipboard.readText());
  // With language and theme as shown, whoever opens it.
  expect(link).toContain(new URL(shown).search.slice(1));
  expect(link).toContain("lang=zh&theme=light");
  expect(Date.now() - began).toBeLessThan(60_000);

  const colleague = await browser.newPage({
    locale: "en-GB",
    serviceWorkers: "block",
  });
  await colleague.goto(link);
  await expect(
    colleague
      .getByRole("dialog", { name: "出处" })
      .getByText("16,010.35 万元")
      .first(),
  ).toBeVisible();
  await colleague.close();
});
