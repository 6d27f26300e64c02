import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

/** The picture that came with the page, and the figures in it. */
const builtFigure = '#opening-zh figure[data-chart="compare"]';

const pageScript = /page-.*\.js/;
const openingScript = /opening-.*\.js/;

/** The line is lost before this script has come. */
async function lose(
  page: Page,
  script: RegExp,
  faults: { expect: (fault: RegExp) => void },
): Promise<void> {
  faults.expect(new RegExp(`${script.source}|ERR_INTERNET_DISCONNECTED`));
  await page.route(script, (route) => route.abort("internetdisconnected"));
}

test("when the line is lost before the page's own scripts, its picture stays and says that it is not whole", async ({
  page,
  faults,
}) => {
  await lose(page, pageScript, faults);
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("页面没有载全");
  await expect(page.locator(builtFigure)).toBeVisible();
  await expect(page.locator("#opening-zh h1")).toBeVisible();
  await page.unroute(pageScript);
  await open(page);
  await expect(page.locator(".not-whole")).toBeHidden();
});

test("when not even the script that chooses the picture comes, the picture is shown", async ({
  page,
  faults,
}) => {
  await lose(page, openingScript, faults);
  await page.goto("/");
  await expect(page.locator(builtFigure)).toBeVisible();
  await expect(page.locator("#opening-en")).toBeHidden();
});

test("a link whose view does not come says so in the picture's place", async ({
  page,
  faults,
}) => {
  await lose(page, pageScript, faults);
  await page.goto("/?view=trend");
  await expect(page.getByRole("alert")).toContainText("Please load it again");
  await expect(page.locator("#opening-zh")).toBeHidden();
});

for (const [how, refuse] of [
  [
    "refuses",
    () => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException("refused", "SecurityError"));
    },
  ],
  [
    "has none",
    () => {
      Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    },
  ],
] as const)
  test.describe("a browser that keeps no copy", () => {
    test.use({ serviceWorkers: "allow" });
    test(`${how}: everything else works`, async ({ page }) => {
      await page.addInitScript(refuse);
      await open(page);
      await expect(page.locator("html")).toHaveAttribute(
        "data-engine",
        "ready",
        { timeout: 45_000 },
      );
      await page.getByRole("link", { name: "趋势" }).click();
      await expect(page.locator('figure[data-chart="trend"]')).toBeVisible();
    });
  });
