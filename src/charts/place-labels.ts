/** A rectangle on the drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label that wants to stand beside its point. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Where it may stand, best first: its left edge and middle, from the point. */
  readonly sides: readonly Side[];
}

export type Side = "right" | "left" | "above" | "below";

const height = 15;
const gap = 11;
/** How far a label may slide up or down beside its point. */
const slides = [0, -14, 14, -28, 28, -42, 42];

function boxAt({ x, y, width }: Wanted, side: Side, slide: number): Box {
  const left =
    side === "right"
      ? x + gap
      : side === "left"
        ? x - gap - width
        : x - width / 2;
  const lift = side === "above" ? -gap - 6 : side === "below" ? gap + 6 : 0;
  const middle = y + lift + slide;
  return {
    left,
    right: left + width,
    top: middle - height / 2,
    bottom: middle + height / 2,
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}

const isInside = (box: Box, frame: Box) =>
  box.left >= frame.left &&
  box.right <= frame.right &&
  box.top >= frame.top &&
  box.bottom <= frame.bottom;

/**
 * A place for each label where it covers neither a point, a line nor another label; undefined where
 * there is none: a label left out is told by legend and table, one written over another by nothing.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  obstacles: readonly Box[],
  frame: Box,
): readonly (Box | undefined)[] {
  const placed: Box[] = [];
  return wanted.map((label) => {
    for (const slide of slides)
      for (const side of label.sides) {
        const box = boxAt(label, side, slide);
        const isFree =
          isInside(box, frame) &&
          ![...obstacles, ...placed].some((each) => overlaps(box, each));
        if (!isFree) continue;
        placed.push(box);
        return box;
      }
    return undefined;
  });
}

/** Small boxes along a line, so that labels keep off it. */
export function alongLine(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): readonly Box[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const count = Math.max(1, Math.ceil(length / 6));
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    return around(
      from.x + (to.x - from.x) * share,
      from.y + (to.y - from.y) * share,
      2,
    );
  });
}

export function around(x: number, y: number, reach: number): Box {
  return {
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  };
}
