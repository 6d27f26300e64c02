import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(
  new URL("../../src/views/tokens.css", import.meta.url),
  "utf8",
);

/** `--name: light-dark(#aaaaaa, #bbbbbb)` or one colour for both. */
const tokens = new Map(
  [
    ...css.matchAll(/--([\w-]+): (?:light-dark\()?(#\w{6})(?:, (#\w{6}))?/g),
  ].map(([, name = "", light = "", dark = light]) => [name, { light, dark }]),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted(
    (x, y) => x - y,
  );
  return (high + 0.05) / (low + 0.05);
}

function colour(name: string, theme: "light" | "dark"): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`tokens.css has no colour --${name}`);
  return token[theme];
}

const marks = [1, 2, 3, 4, 5, 6].map((n) => `series-${n}`);
const texts = [
  "ink",
  "ink-soft",
  "accent",
  "good",
  "warn",
  "bad",
  "repaired",
  "neutral",
];

for (const theme of ["light", "dark"] as const)
  for (const ground of ["surface", "page"]) {
    test(`marks keep 3:1 on the ${theme} ${ground}`, () => {
      for (const name of [...marks, "line-strong", "reference", "focus"])
        expect(
          contrast(colour(name, theme), colour(ground, theme)),
          name,
        ).toBeGreaterThanOrEqual(3);
    });

    test(`text keeps 4.5:1 on the ${theme} ${ground}`, () => {
      for (const name of texts)
        expect(
          contrast(colour(name, theme), colour(ground, theme)),
          name,
        ).toBeGreaterThanOrEqual(4.5);
    });
  }

test("highlighted words can be read", () => {
  for (const theme of ["light", "dark"] as const) {
    expect(
      contrast(colour("ink", theme), colour("mark", theme)),
    ).toBeGreaterThanOrEqual(4.5);
    expect(
      contrast(colour("mark-active-ink", theme), colour("mark-active", theme)),
    ).toBeGreaterThanOrEqual(4.5);
  }
});
