import { expect, test } from "./app.ts";
import { open } from "./page.ts";

for (const lang of ["zh", "en"])
  test.describe(`on a phone, ${lang}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });
    test("every control of the header is whole, large enough, and seen when focused", async ({
      page,
    }) => {
      await open(page, `?lang=${lang}`);
      const controls = page.getByRole("banner").locator("a, button");
      const count = await controls.count();
      expect(count).toBe(12); // four tools and eight views
      await controls.first().focus();
      for (let at = 0; at < count; at++) {
        const control = controls.nth(at);
        await expect(control).toBeFocused();
        const box = await control.boundingBox();
        expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
        expect(
          Math.min(box?.height ?? 0, box?.width ?? 0),
        ).toBeGreaterThanOrEqual(24);
        await expect(control).toBeInViewport({ ratio: 1 });
        await page.keyboard.press("Tab");
      }
    });

    test("what copying says stays in the window", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await open(page, `?lang=${lang}`);
      const copy = page.getByRole("banner").getByRole("button").first();
      await copy.click();
      const said = page.getByRole("banner").getByRole("status").first();
      await expect(said).not.toBeEmpty();
      const box = await said.boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    });
  });
