import { expect, test } from "./app.ts";
import { expectNoViolation } from "./axe.ts";
import { download, readCsv } from "./download.ts";
import { open } from "./page.ts";

test("tells metrics, payout words, rules, repairs and limits", async ({
  page,
}) => {
  await open(page, "?lang=en");
  await page.getByRole("link", { name: "Methods" }).click();
  await expect(page).toHaveURL(/view=methods/);
  await expect(page).toHaveTitle(/^Methods/);
  for (const name of [
    "How the metrics are defined",
    "What counts as a policy payout",
    "Four ways a fact comes about",
    "Four outcomes of a check",
    "Rounding and tolerance",
    "Every rule",
    "How repairs are decided",
    "What the figures cannot tell",
  ])
    await expect(page.getByRole("heading", { name })).toBeVisible();
  const payouts = page.getByRole("table", {
    name: "What counts as a policy payout",
  });
  await expect(
    payouts.getByRole("row").filter({ hasText: "政策兑现" }),
  ).toContainText("strict and broad");
  await expect(page.getByText("Missing is not zero.")).toBeVisible();
});

test("the contents lead to each part, and a link to a part opens there", async ({
  page,
}) => {
  await open(page, "?view=methods&lang=en");
  const contents = page.getByRole("navigation", { name: "On this page" });
  await contents.getByRole("link", { name: "Every rule" }).click();
  const heading = page.getByRole("heading", { name: "Every rule" });
  await expect(heading).toBeInViewport();
  await expect(page).toHaveURL(/#rules$/);
  await page.reload();
  await expect(heading).toBeInViewport();
});

test("the glossary is searched, and each entry leads to its words", async ({
  page,
}) => {
  await open(page, "?view=methods&lang=en");
  const search = page.getByRole("searchbox", { name: /Search terms/ });
  await search.fill("three public");
  const terms = page.locator(".glossary dt");
  await expect(terms).toHaveCount(1);
  await expect(terms).toContainText("“三公”经费");
  await expect(page).toHaveURL(/search=three/);
  await page
    .locator(".glossary")
    .getByRole("button", { name: /line 792.*Wuchang 2024|Wuchang 2024.*792/ })
    .click();
  const panel = page.getByRole("dialog");
  await expect(panel.locator("mark").filter({ hasText: "三公" })).toBeVisible();
  await page.keyboard.press("Escape");
  await search.fill("nothing is called so");
  await expect(
    page.getByRole("status").filter({ hasText: "No term" }),
  ).toBeVisible();
});

test("a rule leads to its checks", async ({ page }) => {
  await open(page, "?view=methods&lang=en");
  await page
    .getByRole("link", { name: /^See the checks: Awards to SMEs are within/ })
    .click();
  await expect(page).toHaveURL(/view=quality&rule=sme-within-procurement/);
  await expect(page.getByRole("table", { name: "Every check" })).toContainText(
    "2.2615 million yuan",
  );
});

test("needs no data and no engine", async ({ page, faults }) => {
  faults.expect(/parquet|wasm|Failed to load resource|aborting/i);
  await page.route(/\.(parquet|wasm)/, (route) => route.abort());
  await open(page, "?view=methods");
  await expect(
    page.getByRole("heading", { name: "全部核对规则" }),
  ).toBeVisible();
});

for (const lang of ["zh", "en"])
  for (const theme of ["light", "dark"])
    test(`methods has no violation, ${lang}, ${theme}`, async ({ page }) => {
      await open(page, `?view=methods&lang=${lang}&theme=${theme}`);
      await page.locator("summary").first().click();
      await expectNoViolation(page);
    });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const lang of ["zh", "en"])
    test(`nothing scrolls sideways, ${lang}`, async ({ page }) => {
      await open(page, `?view=methods&lang=${lang}`);
      await page.locator("summary").first().click();
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        ),
      ).toBeLessThanOrEqual(0);
      await expectNoViolation(page);
    });
});

test("every table of the methods can be taken away as it stands", async ({
  page,
}) => {
  await open(page, "?view=methods");
  for (const [figure, name, first] of [
    [/指标的定义/, "metric-definitions", /政策兑现资金占比/],
    [/哪些支出算政策兑现/, "payout-lines", /上市/],
    [/项目的类别/, "project-kinds", /疫情/],
    [/全部核对规则/, "rules", /occurrences-agree/],
  ] as const) {
    const { name: file, bytes } = await download(page, figure, "CSV");
    expect(file).toBe(`${name}.csv`);
    const [row = {}] = readCsv(bytes);
    expect(Object.values(row).join(" ")).toMatch(first);
  }
  const rules = await download(page, /全部核对规则/, "CSV");
  await expect(
    page.getByRole("table", { name: "全部核对规则" }).getByRole("row"),
  ).toHaveCount(readCsv(rules.bytes).length + 1);
});
