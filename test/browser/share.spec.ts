import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { open } from "./page.ts";

test("cites the view on screen and gives code to embed it", async ({
  page,
}) => {
  await open(page, "?metric=personnel-cost&lang=en&theme=dark");
  await page.getByRole("button", { name: "Cite and embed" }).click();
  const dialog = page.getByRole("dialog", { name: "Cite and embed" });
  const gb = dialog.getByRole("region", { name: "GB/T 7714" });
  await expect(gb).toContainText(/\[DB\/OL\]\. Data version [0-9a-f]{12}/);
  await expect(gb).toContainText("metric=personnel-cost");
  const code = dialog.getByRole("region", { name: "Embed code" });
  await expect(code).toContainText("lang=en&amp;theme=dark&amp;embed=1");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole("button", { name: "Cite and embed" }),
  ).toBeFocused();
});

test("an embedded figure grows with its content and keeps its language", async ({
  page,
  baseURL,
}) => {
  await open(page, "?lang=en");
  await page.getByRole("button", { name: "Cite and embed" }).click();
  const code = await page
    .getByRole("region", { name: "Embed code" })
    .locator("pre")
    .textContent();
  await page.route("**/host.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<main>${code}</main>` }),
  );
  await page.goto(`${baseURL}/host.html`);
  const frame = page.frameLocator("iframe");
  await expect(
    frame.getByRole("heading", { name: "Policy-payout share" }),
  ).toBeVisible({ timeout: 45_000 });
  const heights = () =>
    page.evaluate(() => {
      const inner = document.querySelector("iframe");
      const body = inner?.contentDocument?.body;
      return [
        inner?.clientHeight ?? 0,
        Math.ceil(body?.getBoundingClientRect().height ?? -1),
      ];
    });
  await expect(async () => {
    const [outer, inner] = await heights();
    expect(outer).toBe(inner);
    expect(outer).toBeGreaterThan(300);
  }).toPass();
});

test("prints the tables and leaves the controls out", async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".data-table-topic")).toBeVisible();
  for (const name of ["复制链接", /^全部 区/, /对照中心/, /CSV/])
    await expect(page.getByRole("button", { name }).first()).toBeHidden();
  await expect(page.getByRole("radio").first()).toBeHidden();
  // What the pickers would have said.
  await expect(page.locator(".print-only")).toHaveText(
    /^全部报告 · 数据版本 [0-9a-f]{12} · http/,
  );
  await expect(page.locator('figure[data-chart="compare"] svg')).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 740 },
  });

  /** A share sheet that does what a test says, and remembers what it was given. */
  const sheet = (
    page: Page,
    outcome: "sent" | "AbortError" | "NotAllowedError",
  ) =>
    page.addInitScript((outcome) => {
      Object.assign(navigator, {
        share: async (given: ShareData) => {
          Object.assign(window, { given });
          if (outcome !== "sent") throw new DOMException("no", outcome);
        },
      });
    }, outcome);
  const given = (page: Page) =>
    page.evaluate(() => Reflect.get(window, "given"));

  for (const outcome of ["sent", "AbortError"] as const)
    test(`hands the very link to the share sheet, and copies nothing, ${outcome}`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await sheet(page, outcome);
      await open(page, "?metric=personnel-cost&theme=dark");
      await page.evaluate(() => navigator.clipboard.writeText("before"));
      await page.getByRole("button", { name: "分享链接" }).click();
      await expect
        .poll(async () => (await given(page))?.url)
        .toMatch(/\?metric=personnel-cost&lang=zh&theme=dark$/);
      expect((await given(page)).title).toContain("人员经费");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        "before",
      );
    });

  test("copies the link where the sheet does not open", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await sheet(page, "NotAllowedError");
    await open(page, "?metric=personnel-cost");
    await page.getByRole("button", { name: "分享链接" }).click();
    await expect(page.getByText("链接已复制")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      (await given(page)).url,
    );
  });

  test("copies the link where there is no sheet", async ({ page }) => {
    await page.addInitScript(() =>
      Object.assign(navigator, { share: undefined }),
    );
    await open(page);
    await expect(page.getByRole("button", { name: "复制链接" })).toBeVisible();
  });
});
