import { expect, test } from "./app.ts";
import { open } from "./page.ts";

/** The picture that came with the page, and the figures in it. */
const builtFigure = '#opening-zh figure[data-chart="compare"]';

test("when the line is lost before the page's own scripts, its picture stays and says that it is not whole", async ({
  page,
  faults,
}) => {
  faults.expect(/page-.*\.js|ERR_INTERNET_DISCONNECTED/);
  await page.route(/page-.*\.js/, (route) =>
    route.abort("internetdisconnected"),
  );
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("页面没有载全");
  await expect(page.locator(builtFigure)).toBeVisible();
  await expect(page.locator("#opening-zh h1")).toBeVisible();
  await page.unroute(/page-.*\.js/);
  await open(page);
  await expect(page.locator(".not-whole")).toBeHidden();
});

test("when not even the script that chooses the picture comes, the picture is shown", async ({
  page,
  faults,
}) => {
  faults.expect(/opening-.*\.js|ERR_INTERNET_DISCONNECTED/);
  await page.route(/opening-.*\.js/, (route) =>
    route.abort("internetdisconnected"),
  );
  await page.goto("/");
  await expect(page.locator(builtFigure)).toBeVisible();
  await expect(page.locator("#opening-en")).toBeHidden();
});

test("a link whose view does not come says so in the picture's place", async ({
  page,
  faults,
}) => {
  faults.expect(/page-.*\.js|ERR_INTERNET_DISCONNECTED/);
  await page.route(/page-.*\.js/, (route) =>
    route.abort("internetdisconnected"),
  );
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
