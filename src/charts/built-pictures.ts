import type { PlotOptions } from "@observablehq/plot";
import { createContext } from "react";

/**
 * The stage's width in the widest page and on common phones: what a chart is drawn at when the page is
 * built. Which one is shown is in figures.css; at other widths it is scaled until the chart is drawn anew.
 */
export const builtWidths = [1150, 332, 302] as const;

/** Draws without a browser; only the build has one. */
export const BuiltPictures = createContext<
  ((options: PlotOptions) => string) | undefined
>(undefined);

/**
 * Plot's own style sheet would need an exception from the Content-Security-Policy; figures.css has its
 * rules. And its names of groups, always English, would be read out before a script has silenced them.
 */
export function bareDrawing<Drawing extends Element>(
  drawing: Drawing,
): Drawing {
  drawing.querySelector("style")?.remove();
  for (const group of drawing.querySelectorAll("g[aria-label]"))
    group.removeAttribute("aria-label");
  return drawing;
}

/**
 * Makes the built picture what this drawing is, in place: width and screen may be others than the build
 * thought of, the elements are the same. False when they are not.
 */
export function takeOver(built: Element, drawing: Element): boolean {
  const olds = [built, ...built.querySelectorAll("*")];
  const news = [drawing, ...drawing.querySelectorAll("*")];
  const isSame = (old: Element, index: number) =>
    old.nodeName === news[index]?.nodeName &&
    old.childNodes.length === news[index].childNodes.length;
  if (olds.length !== news.length || !olds.every(isSame)) return false;
  olds.forEach((old, index) => {
    const part = news[index];
    if (!part) return;
    for (const { name } of [...old.attributes])
      if (!part.hasAttribute(name)) old.removeAttribute(name);
    for (const { name, value } of part.attributes)
      if (old.getAttribute(name) !== value) old.setAttribute(name, value);
    if (part.childElementCount === 0 && old.textContent !== part.textContent)
      old.textContent = part.textContent;
    const bound: unknown = Reflect.get(part, "__data__");
    if (bound !== undefined) Reflect.set(old, "__data__", bound);
  });
  return true;
}

/** What the build has drawn and the reader sees. */
export function builtPicture(stage: Element): Element | undefined {
  return [...stage.querySelectorAll(".picture > svg")].find(
    (svg) => svg.getClientRects().length > 0,
  );
}

/** The picture becomes the chart: it is no longer one image to those who hear it, and the others go. */
export function leaveOnly(stage: Element, built: Element): void {
  for (const picture of [...stage.children]) {
    if (!picture.contains(built)) picture.remove();
    picture.removeAttribute("role");
    picture.removeAttribute("aria-label");
  }
}
