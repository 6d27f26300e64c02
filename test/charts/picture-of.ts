import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Chart } from "../../src/charts/chart.ts";

const tokens = readFileSync(
  join(import.meta.dirname, "../../src/views/tokens.css"),
  "utf8",
);

/** The light theme's colours, so that a stored picture can be opened and looked at. */
const colours = [
  ...tokens.matchAll(
    /(--(?:surface|ink|grid|axis|reference|series-\d)): light-dark\((#[0-9a-f]+)/g,
  ),
].map(([, name, light]) => `${name}: ${light};`);

/** Colours that only some charts use. */
const seldom = [
  ...tokens.matchAll(/(--(?:spread|series-other)): light-dark\((#[0-9a-f]+)/g),
];
const seldomIn = (markup: string) =>
  seldom
    .filter(([, name]) => markup.includes(`var(${name})`))
    .map(([, name, light]) => ` ${name}: ${light};`)
    .join("");

/** Places to a tenth of a pixel: what no eye can see is no change. Words stay as they are. */
const rounded = (markup: string) =>
  markup.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/-?\d+\.\d{2,}/g, (number) =>
      String(Math.round(Number(number) * 10) / 10),
    ),
  );

/** One element a line, so that a changed picture is a diff that can be read. */
const lines = (markup: string) =>
  markup
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/(<\/?(?:g|svg)[^>]*>)/g, "\n$1\n")
    .replace(/(<(?:rect|path|circle|line)[^>]*>(?:<\/\w+>)?|<\/text>)/g, "$1\n")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

/** A chart drawn without a browser, as the SVG that a reader would see. */
export function pictureOf({
  options,
}: Pick<Chart<unknown>, "options">): string {
  const { document } = parseHTML("<html><body></body></html>");
  const drawing = plot({ ...options, document });
  drawing.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  drawing.setAttribute("class", "picture");
  const [first, ...rest] = lines(rounded(drawing.outerHTML)).split("\n");
  return [
    first,
    `<style>.picture { color: #4c5866; background: #fff; overflow: visible; font: 13px sans-serif; ${colours.join(" ")}${seldomIn(drawing.outerHTML)} }</style>`,
    ...rest,
    "",
  ].join("\n");
}
