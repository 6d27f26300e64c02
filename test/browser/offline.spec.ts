import { expect, test } from "./app.ts";
import { expectNoViolation } from "./axe.ts";
import { open } from "./page.ts";

test.use({ serviceWorkers: "allow" });

test("the second visit works with no network, engine included", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await open(page);
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-engine", "ready", {
    timeout: 60_000,
  });
  const kept = () =>
    page.evaluate(async () => {
      const engine = await (await caches.open("engine")).keys();
      return {
        copies: navigator.serviceWorker.controller !== null,
        engine: engine.map(({ url }) => url.replace(/.*\./, "")).toSorted(),
      };
    });
  await expect.poll(kept, { timeout: 30_000 }).toEqual({
    copies: true,
    engine: ["js", "wasm"],
  });
  await context.setOffline(true);
  for (const view of ["compare", "quality", "projects", "methods"]) {
    await open(page, view === "compare" ? "" : `?view=${view}`);
  }
  await open(page, "?view=trend");
  await expect(page.locator('figure[data-chart="trend"]')).toBeVisible();
  await page
    .locator('figure[data-chart="trend"]')
    .getByRole("button")
    .first()
    .click();
  await expect(
    page.getByRole("dialog").locator("mark.is-active"),
  ).toBeVisible();
  await expect(html).toHaveAttribute("data-engine", "ready", {
    timeout: 60_000,
  });
});

test("a new version is offered, and changes nothing until it is taken", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page);
  await expect
    .poll(
      () => page.evaluate(() => navigator.serviceWorker.controller !== null),
      { timeout: 30_000 },
    )
    .toBe(true);
  // The same script under another name is what a new build is to the browser.
  await page.evaluate(async () => {
    document.documentElement.dataset.before = "";
    await navigator.serviceWorker.register("./service-worker.js?next");
  });
  const offered = page.getByRole("button", { name: "换上新版本" });
  await expect(offered).toBeVisible({ timeout: 30_000 });
  await expect(page.locator("html[data-before]")).toHaveCount(1);
  for (const [width, colorScheme] of [
    [1280, "light"],
    [360, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await expectNoViolation(page);
    await expect(offered).toBeInViewport({ ratio: 1 });
  }
  // Who reads on is asked again at the next visit.
  await page.getByRole("button", { name: "以后再说" }).click();
  await expect(offered).toBeHidden();
  await expect(page.locator("html[data-before]")).toHaveCount(1);
  await page.reload();
  await page.evaluate(() => {
    document.documentElement.dataset.before = "";
  });
  await expect(offered).toBeVisible({ timeout: 30_000 });
  await offered.click();
  await expect(page.locator("html[data-before]")).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute(
    "data-view-state",
    "drawn",
  );
});
