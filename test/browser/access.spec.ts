import type { Page } from "@playwright/test";
import { expect, test } from "./app.ts";
import { expectNoViolation } from "./axe.ts";
import { open } from "./page.ts";

const views = [
  "",
  "?view=centre&focus=wuchang",
  "?view=trend&metric=total-expenditure",
  "?view=composition",
  "?view=budget",
  "?view=projects",
  "?view=quality",
  "?view=methods",
];

const sideways = (page: Page) =>
  page.evaluate(
    () => document.documentElement.scrollWidth - document.body.clientWidth,
  );

/** Controls under 24 pixels; a link in a sentence may be as high as its line (2.5.8). */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "button, a[href], input, select, summary, [role=radio], [role=option]",
      ),
    ].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isInline =
        element.matches("a, button") &&
        getComputedStyle(element).display === "inline";
      // A head for screen readers alone shows itself when a key comes to it.
      const isHidden =
        width <= 1 ||
        height <= 1 ||
        (element.closest("thead")?.clientWidth ?? 24) < 24;
      return isInline || isHidden || (width >= 24 && height >= 24)
        ? []
        : [
            `${element.className} ${element.textContent?.slice(0, 20)} ${width}×${height}`,
          ];
    }),
  );

for (const view of views)
  test(`${view || "the opening view"} fits 320 pixels, with room for a finger and for wider text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, view);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await smallTargets(page)).toEqual([]);
    // What a reader may set without losing anything (1.4.12).
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>("main *")) {
        element.style.lineHeight = "1.5";
        element.style.letterSpacing = "0.12em";
        element.style.wordSpacing = "0.16em";
      }
    });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
  });

test("what a key comes to is in sight, at 400 % as well", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "nothing";
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = document.elementFromPoint(
        Math.min(Math.max(left + width / 2, 1), innerWidth - 1),
        Math.min(
          Math.max(top + Math.min(height, innerHeight) / 2, 1),
          innerHeight - 1,
        ),
      );
      return at !== null && (element.contains(at) || at.contains(element))
        ? "in sight"
        : `${element.className} ${element.textContent?.slice(0, 20)}`;
    });
    expect(seen).toMatch(/^(in sight|nothing)$/);
  }
});

test("colours that the reader's system sets leave choices and marks told apart", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "?view=trend&metric=total-expenditure&layout=together");
  const chosen = page.locator("label:has(input:checked), [aria-checked=true]");
  const other = page.locator(
    "label:has(input[type=radio]:not(:checked)), [aria-checked=false]",
  );
  const background = (element: Element) =>
    getComputedStyle(element).backgroundColor;
  expect(await chosen.first().evaluate(background)).not.toBe(
    await other.first().evaluate(background),
  );
  const swatches = await page
    .locator(".legend .swatch-line")
    .evaluateAll((all) =>
      all.map((each) => getComputedStyle(each).backgroundColor),
    );
  expect(new Set(swatches).size).toBeGreaterThan(2);
  await expectNoViolation(page);
});
