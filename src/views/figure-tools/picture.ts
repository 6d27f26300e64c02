import { labelWidth } from "../../charts/chart.ts";
import { wrapText } from "../../charts/wrap-text.ts";

const svgSpace = "http://www.w3.org/2000/svg";
const edge = 24;

/** Style sheets do not travel with a picture: these come from them, or from custom properties. */
const carried = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "color",
  "font-family",
  "font-size",
  "font-weight",
  "font-variant-numeric",
  "letter-spacing",
  "text-anchor",
] as const;

export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
}

function element(name: string, attributes: Record<string, string | number>) {
  const made = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes))
    made.setAttribute(key, String(value));
  return made;
}

function styledCopy(original: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(original, true);
  const from = [original, ...original.querySelectorAll("*")];
  const to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((source, index) => {
    const target = to[index];
    if (!(target instanceof SVGElement)) return;
    const style = getComputedStyle(source);
    const above = source.parentElement
      ? getComputedStyle(source.parentElement)
      : undefined;
    for (const property of carried) {
      target.removeAttribute(property);
      const value = style.getPropertyValue(property);
      const isInherited =
        source !== original &&
        property !== "opacity" &&
        above?.getPropertyValue(property) === value;
      if (!isInherited) target.style.setProperty(property, value);
    }
    for (const name of ["tabindex", "role", "aria-label", "aria-hidden"])
      target.removeAttribute(name);
  });
  for (const style of copy.querySelectorAll("style")) style.remove();
  return copy;
}

const swatchSize = 13;

/** A swatch as it is on screen: round or square, full or hollow, high or flat. */
function drawSwatch(swatch: Element, x: number, y: number): Element {
  const style = getComputedStyle(swatch);
  const border = Number.parseFloat(style.borderTopWidth) || 0;
  const height = Math.min(swatchSize, swatch.getBoundingClientRect().height);
  const isRound = style.borderTopLeftRadius !== "0px";
  const shape = element("rect", {
    x: x + border / 2,
    y: y + (swatchSize - height) / 2 + border / 2,
    width: swatchSize - border,
    height: height - border,
    rx: isRound ? swatchSize / 2 : 0,
    fill: style.backgroundColor,
  });
  if (border > 0) {
    shape.setAttribute("stroke", style.borderTopColor);
    shape.setAttribute("stroke-width", String(border));
  }
  return shape;
}

/** The colour a figure stands on, which may be its parent's parent's. */
function groundOf(figure: Element): string {
  for (let at: Element | null = figure; at !== null; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor))
      return backgroundColor;
  }
  return "#ffffff";
}

/** The legend's swatches and words, row by row. */
function drawLegend(figure: Element, width: number, ink: string) {
  const group = element("g", {});
  let x = edge;
  let y = 0;
  for (const item of figure.querySelectorAll(".legend li")) {
    const words = item.textContent?.trim() ?? "";
    const room = labelWidth(words, 13) + 38;
    if (x > edge && x + room > width - edge) {
      x = edge;
      y += 22;
    }
    const swatch = item.querySelector(".swatch");
    if (swatch) group.append(drawSwatch(swatch, x, y + 2));
    const label = element("text", {
      x: x + (swatch ? 20 : 0),
      y: y + 13,
      fill: ink,
      "font-size": 13,
    });
    label.textContent = words;
    group.append(label);
    x += room;
  }
  return { group, height: group.childElementCount > 0 ? y + 28 : 0 };
}

/** A figure that stands alone: its title, filters, legend, notes and source are inside the picture. */
export function figurePicture(
  figure: Element,
  { title, subtitle, notes }: PictureWords,
): SVGSVGElement | undefined {
  const drawing = figure.querySelector<SVGSVGElement>(".figure-stage svg");
  if (!drawing) return undefined;
  const page = getComputedStyle(document.documentElement);
  const { color: ink } = getComputedStyle(document.body);
  const soft = getComputedStyle(drawing).color;
  // As it was drawn: the screen may show it larger.
  const box = drawing.viewBox.baseVal;
  const width = Math.ceil(box.width) + 2 * edge;
  const picture = element("svg", {
    xmlns: svgSpace,
    width,
    "font-family": page.fontFamily,
  });
  const back = element("rect", { width: "100%", height: "100%" });
  back.setAttribute("fill", groundOf(figure));
  picture.append(back);
  let y = edge;
  const write = ({ text, size, weight, colour }: Line) => {
    for (const part of wrapText(text, size, width - 2 * edge)) {
      y += Math.round(size * 1.4);
      const line = element("text", {
        x: edge,
        y: y - Math.round(size * 0.35),
        "font-size": size,
        "font-weight": weight,
        fill: colour,
      });
      line.textContent = part;
      picture.append(line);
    }
  };
  write({ text: title, size: 20, weight: 600, colour: ink });
  write({ text: subtitle, size: 14, weight: 400, colour: soft });
  y += 12;
  const copy = styledCopy(drawing);
  copy.setAttribute("x", String(edge));
  copy.setAttribute("y", String(y));
  copy.style.setProperty("overflow", "visible");
  picture.append(copy);
  y += Math.ceil(box.height) + 12;
  const legend = drawLegend(figure, width, ink);
  legend.group.setAttribute("transform", `translate(0 ${y})`);
  picture.append(legend.group);
  y += legend.height;
  for (const text of notes)
    write({ text, size: 12, weight: 400, colour: soft });
  y += edge;
  picture.setAttribute("height", String(y));
  picture.setAttribute("viewBox", `0 0 ${width} ${y}`);
  return picture instanceof SVGSVGElement ? picture : undefined;
}

export function svgFile(picture: SVGSVGElement): Blob {
  const text = new XMLSerializer().serializeToString(picture);
  return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`], {
    type: "image/svg+xml",
  });
}

/** Twice the size on screen, for print and dense displays. */
export async function pngFile(picture: SVGSVGElement): Promise<Blob> {
  const url = URL.createObjectURL(svgFile(picture));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * 2;
    canvas.height = image.naturalHeight * 2;
    canvas
      .getContext("2d")
      ?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    if (!blob) throw new Error(`No PNG of ${canvas.width} × ${canvas.height}`);
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
