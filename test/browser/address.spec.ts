import { expect, test } from "./app.ts";
import { open } from "./page.ts";

test("nonsense in the link leaves a notice and the default view", async ({
  page,
}) => {
  await open(page, "?view=sideways&metric=nonsense&year=soon&district=wuchang");
  await expect(
    page.getByRole("note").filter({ hasText: "metric=nonsense" }),
  ).toBeVisible();
  await expect(
    page.getByRole("note").filter({ hasText: "year=soon" }),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", { level: 2, name: "政策兑现资金占比" }),
  ).toBeVisible();
  const notice = page.getByRole("note").filter({ hasText: "metric=nonsense" });
  await notice.getByRole("button").click();
  await expect(notice).toBeHidden();
  await expect(page).not.toHaveURL(/metric=/);
  await expect(page).toHaveURL(/district=wuchang/);
});

test("a district, year or figure that is not in the data is said so", async ({
  page,
}) => {
  await open(
    page,
    "?district=wuchang,atlantis&reports=all&fact=nowhere-1999/expenditure.total",
  );
  await expect(
    page.getByRole("note").filter({ hasText: "atlantis" }),
  ).toBeVisible();
  await expect(
    page.getByRole("note").filter({ hasText: "链接所指的数字" }),
  ).toBeVisible();
  await expect(
    page.getByRole("rowheader", { name: /武昌区 2021/ }),
  ).toBeVisible();
});

test("a figure that its report no longer has is said in the same way", async ({
  page,
}) => {
  await open(page, "?fact=wuchang-2021-final/expenditure.nothing");
  await expect(
    page.getByRole("note").filter({ hasText: "链接所指的数字" }),
  ).toBeVisible();
  await expect(page.getByRole("dialog")).toBeHidden();
});

for (const [search, named] of [
  ["?district=atlantis", "district=atlantis"],
  ["?year=1999", "year=1999"],
  ["?focus=atlantis", "focus=atlantis"],
] as const)
  test(`${search} leaves a notice and every report`, async ({ page }) => {
    await open(page, search);
    await expect(
      page.getByRole("note").filter({ hasText: named }),
    ).toBeVisible();
    await expect(
      page.getByRole("rowheader", { name: /洪山区 2021/ }),
    ).toBeVisible();
  });

test("dismissing the notice of an unknown district keeps the known one", async ({
  page,
}) => {
  await open(page, "?district=wuchang,atlantis");
  const notice = page.getByRole("note").filter({ hasText: "atlantis" });
  await notice.getByRole("button").click();
  await expect(page).toHaveURL(/\?district=wuchang$/);
});

test("filters that leave nothing say which and how to get out", async ({
  page,
}) => {
  await open(page, "?district=hongshan&year=2024", "empty");
  await expect(
    page.getByText("当前筛选：区 洪山区；年度 2024。"),
  ).toBeVisible();
  await page
    .getByRole("main")
    .getByRole("button", { name: "清除筛选" })
    .last()
    .click();
  await expect(page.locator("html")).toHaveAttribute(
    "data-view-state",
    "drawn",
  );
});

test("a pasted link to a figure opens its source", async ({ page }) => {
  await open(page, "?fact=wuchang-2021-final/payout.strict/final/2021&lang=en");
  const panel = page.getByRole("dialog", { name: "Source" });
  await expect(panel.locator("mark.is-active")).toHaveText("10544.81");
  await page.reload();
  await expect(panel.locator("mark.is-active")).toHaveText("10544.81");
});

test("script in a link stays text", async ({ page }) => {
  await open(
    page,
    `?metric=${encodeURIComponent('<img src=x onerror="document.title=1">')}`,
  );
  await expect(
    page.getByRole("note").filter({ hasText: "<img" }),
  ).toBeVisible();
  await expect(page).not.toHaveTitle("1");
});

test("what a link says besides stays, and a small choice is no step", async ({
  page,
}) => {
  await open(page, "?from=newsletter#content");
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.getByRole("radio", { name: "名" }).first().check({ force: true });
  await expect(page).toHaveURL(/\?from=newsletter&sort=name#content$/);
  expect(await steps()).toBe(before);
  await page.getByRole("link", { name: "趋势" }).first().click();
  await expect(page).toHaveURL(/\?from=newsletter&.*view=trend.*#content$/);
  expect(await steps()).toBe(before + 1);
  await page.goBack();
  await expect(page).toHaveURL(/\?from=newsletter&sort=name#content$/);
  await expect(page.getByRole("radio", { name: "名" }).first()).toBeChecked();
});
