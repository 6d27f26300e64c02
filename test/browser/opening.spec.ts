import { expect, test } from "./app.ts";
import { open } from "./page.ts";

test("says in one screen how the centres differ and what to doubt", async ({
  page,
}) => {
  await open(page);
  const opening = page.getByRole("region", { name: "四项指标一览" });
  await expect(opening).toContainText(
    "各中心差距最大的是预算完成率：洪山区 2021 90.15%，武昌区 2024 3,397.85%（3 个中心，中位数 239.19%）。",
  );
  await expect(opening).toContainText(
    "江汉区 2022 的中小企业采购占比 163.47% 存疑：所印的 226.15 万元 大于作为整体的 138.34 万元。",
  );
  await expect(opening.getByRole("note")).toHaveText(
    "年度不同（2021、2022、2024），不是同一年的比较。",
  );
  await expect(opening).toContainText(/做了 [\d,]+ 项核对，\d+ 项不成立/);
  await expect(opening.getByRole("rowheader")).toHaveCount(3);
  const box = await opening.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(900);
});

test("says the same in English, in one screen too", async ({ page }) => {
  await open(page, "?lang=en");
  const opening = page.getByRole("region", {
    name: "Four metrics at a glance",
  });
  await expect(opening).toContainText(
    "Centres differ most in budget completion rate: Hongshan 2021 90.15%, Wuchang 2024 3,397.85% (median of 3 centres: 239.19%).",
  );
  await expect(
    opening.getByRole("row", { name: /Wuchang 2024/ }),
  ).toContainText("160.1035 ÷ 4.7119 million yuan");
  const box = await opening.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(900);
});

test("opens the source of a figure in the sentence", async ({ page }) => {
  await open(page);
  await page
    .getByRole("region", { name: "四项指标一览" })
    .getByRole("button", { name: "138.34 万元" })
    .click();
  await expect(page).toHaveURL(
    /fact=jianghan-2022-final\/procurement\.total\/final\/2022/,
  );
  await expect(
    page.getByRole("dialog", { name: "出处" }).locator("mark.is-active"),
  ).toHaveText("138.34");
});

test("shows what a figure was before, and by how much it changed", async ({
  page,
}) => {
  await open(page);
  const cell = page
    .getByRole("row", { name: /武昌区 2024/ })
    .getByRole("cell")
    .first();
  await expect(cell).toContainText("2021 年 76.71%");
  await expect(cell).toContainText("+8.89 个百分点");
  await cell.getByRole("button", { name: /武昌区 2021：76.71%/ }).click();
  await expect(page).toHaveURL(/fact=wuchang-2021-final\/payout\.strict/);
});

test("breaks the bar of an outlier, says so, and lists all reports when asked", async ({
  page,
}) => {
  await open(page);
  const card = page.locator('figure[data-chart="scorecard"]');
  await expect(card.locator(".bar-broken")).toHaveCount(1);
  await expect(card).toContainText("带断口的条形超出该列刻度");
  await page.getByRole("radio", { name: "全部报告" }).click();
  await expect(page).toHaveURL(/\?reports=all$/);
  await expect(card.getByRole("rowheader")).toHaveCount(5);
  await page.getByRole("radio", { name: "各中心最近一份" }).click();
  await expect(page).toHaveURL(/\/$/);
});

test("leads to the quality view with the same filters", async ({ page }) => {
  await open(page, "?district=jianghan");
  const opening = page.getByRole("region", { name: "四项指标一览" });
  await expect(opening.getByRole("note")).toHaveCount(0);
  await opening.getByRole("link", { name: "逐项查看" }).click();
  await expect(page).toHaveURL(
    /district=jianghan&?.*view=quality|view=quality.*district=jianghan/,
  );
});
