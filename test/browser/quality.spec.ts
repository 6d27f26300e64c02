import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { expectNoViolation } from "./axe.ts";
import { open } from "./page.ts";

const checks = (page: Page) =>
  page.getByRole("table", { name: /^(每一项核对|Every check)$/ });
const findings = (page: Page) =>
  page.getByRole("table", { name: /^(读到的异常|Oddities found)$/ });
const bodyRows = (page: Page) => checks(page).locator("tbody").getByRole("row");

test("counts for each report what was read and what was checked", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("link", { name: "数据质量" }).click();
  await expect(page).toHaveURL(/\?view=quality$/);
  await expect(page.locator("html")).toHaveAttribute(
    "data-view-state",
    "drawn",
  );
  await expect(page).toHaveTitle(/^数据质量/);
  const summary = page.locator('figure[data-chart="quality"]');
  await expect(summary.getByRole("rowheader")).toHaveCount(5);
  const jianghan = summary.getByRole("row", { name: /江汉区 2022/ });
  // What nobody checked is said in words, never left to look clean.
  await expect(jianghan).toContainText(/[1-9]\d* 未能核对/);
  await expect(jianghan).toContainText(/[1-9]\d* 已修复/);
  await expect(jianghan).toContainText(/[1-9]\d* 不成立/);
});

test("lists the checks that do not hold first", async ({ page }) => {
  await open(page, "?view=quality&lang=en");
  await expect(bodyRows(page).first()).toContainText("Does not hold");
  await expect(
    checks(page).getByRole("columnheader", { name: "Outcome" }),
  ).toHaveAttribute("aria-sort", "ascending");
  const shown = await bodyRows(page).count();
  await page
    .getByRole("button", { name: /^Show \d+ more$/ })
    .first()
    .click();
  await expect(bodyRows(page)).not.toHaveCount(shown);
});

test("filters by rule and outcome, sorts, and the link gives it all back", async ({
  page,
  context,
}) => {
  await open(page, "?view=quality&lang=en");
  await page.getByRole("button", { name: /^All Outcome|^Outcome/ }).click();
  await page.getByRole("option", { name: /^Does not hold/ }).click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/outcome=fail/);
  await page.getByRole("button", { name: /^All Rule|^Rule/ }).click();
  await page
    .getByRole("option", { name: /^Awards to SMEs are within/ })
    .click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/rule=sme-within-procurement/);
  await expect(bodyRows(page)).toHaveCount(1);
  await expect(bodyRows(page)).toContainText("2.2615 million yuan");
  await checks(page).getByRole("button", { name: "Sort by Report" }).click();
  await expect(page).toHaveURL(/order=report/);
  await checks(page).getByRole("button", { name: "Sort by Report" }).click();
  await expect(page).toHaveURL(/order=-report/);

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(bodyRows(other)).toHaveCount(1);
  await expect(
    checks(other).getByRole("columnheader", { name: "Report" }),
  ).toHaveAttribute("aria-sort", "descending");
  await other.close();

  await page.getByRole("button", { name: "Clear outcome and rule" }).click();
  await expect(page).not.toHaveURL(/rule=|outcome=/);
  await page.goBack();
  await expect(bodyRows(page)).toHaveCount(1);
});

test("a count in the summary leads to just those checks", async ({ page }) => {
  await open(page, "?view=quality&lang=en");
  await page
    .getByRole("button", { name: /Jianghan 2022 .*Does not hold/ })
    .click();
  await expect(page).toHaveURL(
    /district=jianghan&year=2022&kind=final&outcome=fail/,
  );
  for (const row of await bodyRows(page).all())
    await expect(row).toContainText("Does not hold");
});

test("a click on a row opens the source of its figure, Enter on its button too", async ({
  page,
}) => {
  await open(
    page,
    "?view=quality&rule=sme-within-procurement&outcome=fail&lang=en",
  );
  await bodyRows(page).getByText("Does not hold").click();
  const panel = page.getByRole("dialog", { name: "Source" });
  await expect(panel.locator("mark.is-active")).toHaveText("226.15");
  await expect(page).toHaveURL(/fact=jianghan-2022-final/);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();

  const button = bodyRows(page).getByRole("button", {
    name: /^Source of Contracts awarded to SMEs/,
  });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(panel.locator("mark.is-active")).toHaveText("226.15");
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
});

test("a check of several figures offers each", async ({ page }) => {
  await open(
    page,
    "?view=quality&rule=sme-within-procurement&outcome=fail&lang=en",
  );
  await bodyRows(page).getByText("1 more fact").click();
  await bodyRows(page)
    .getByRole("button", { name: /^Source of Government procurement/ })
    .click();
  await expect(
    page.getByRole("dialog", { name: "Source" }).locator("mark.is-active"),
  ).toHaveText("138.34");
});

test("a repaired figure shows what is printed, what is kept, and the proof", async ({
  page,
}) => {
  await open(page, "?view=quality&district=wuchang&year=2024&lang=en");
  const repair = page
    .getByRole("listitem")
    .filter({ hasText: "11,010.35" })
    .filter({ hasText: "160.1035 million yuan" })
    .first();
  await repair.getByText("Proof").click();
  await expect(
    repair.getByText(/own arithmetic leaves only .*160\.1035/).first(),
  ).toBeVisible();
  await repair
    .getByRole("button", { name: /^Source of/ })
    .first()
    .click();
  const panel = page.getByRole("dialog", { name: "Source" });
  await expect(panel.getByText("Repaired").first()).toBeVisible();
});

test("a finding opens the report's text at its line", async ({ page }) => {
  await open(page, "?view=quality&finding=damaged-year&lang=en");
  const row = findings(page).locator("tbody").getByRole("row").first();
  await expect(row).toContainText("Damaged year");
  await row.getByRole("button", { name: /^Text of Wuchang 2024/ }).click();
  await expect(page).toHaveURL(/place=wuchang-2024-final@\d+/);
  const panel = page.getByRole("dialog", { name: "Source" });
  await expect(panel.locator("mark.is-active")).toBeInViewport();
  await expect(panel.locator("mark.is-active")).toContainText("1,02");
  await expect(panel).toContainText("Damaged year");
  await page.reload();
  await expect(panel.locator("mark.is-active")).toContainText("1,02");
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/place=/);
});

test("a line that is not there is said so", async ({ page }) => {
  await open(page, "?view=quality&place=wuchang-2024-final@999999&lang=en");
  await expect(page.getByRole("alert")).toContainText("no line 999999");
  await open(page, "?view=quality&place=atlantis-2024-final@1&rule=magic");
  for (const part of ["place=atlantis-2024-final@1", "rule=magic"])
    await expect(
      page.getByRole("note").filter({ hasText: part }),
    ).toBeVisible();
});

test("leaving the view leaves its filters behind", async ({ page }) => {
  await open(page, "?view=quality&rule=share&outcome=fail&district=wuchang");
  await page.getByRole("link", { name: "对比" }).click();
  await expect(page).toHaveURL(/\?district=wuchang$/);
});

test("filters that leave no report say so", async ({ page }) => {
  await open(page, "?view=quality&district=hongshan&year=2024", "empty");
});

// One report has every kind of mark and row; axe takes long over all.
const oneReport = "view=quality&district=jianghan";

for (const lang of ["zh", "en"])
  for (const theme of ["light", "dark"]) {
    test(`quality has no violation, ${lang}, ${theme}`, async ({ page }) => {
      await open(page, `?${oneReport}&lang=${lang}&theme=${theme}`);
      await checks(page).locator("summary").first().click();
      await expectNoViolation(page);
    });

    test(`a line has no violation, ${lang}, ${theme}`, async ({ page }) => {
      await open(
        page,
        `?${oneReport}&place=wuchang-2024-final@510&lang=${lang}&theme=${theme}`,
      );
      await expect(
        page.getByRole("dialog").locator("mark.is-active"),
      ).toBeVisible();
      await expectNoViolation(page);
    });
  }

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const lang of ["zh", "en"])
    test(`nothing scrolls sideways, ${lang}`, async ({ page }) => {
      const tooWide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await open(page, `?view=quality&lang=${lang}`);
      expect(await tooWide()).toBeLessThanOrEqual(0);
      await open(page, `?${oneReport}&lang=${lang}`);
      expect(await tooWide()).toBeLessThanOrEqual(0);
      await expectNoViolation(page);
    });
});

test("a phone gives each tally the whole width", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await open(page, "?view=quality");
  const cells = page.locator(".quality-summary tbody tr").first().locator("td");
  for (const cell of await cells.all()) {
    const box = await cell.boundingBox();
    expect(box?.width).toBeGreaterThan(280);
  }
  expect(await cells.count()).toBe(3);
});
