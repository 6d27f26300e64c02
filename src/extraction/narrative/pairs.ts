import type { Flow } from "../../document/flow.ts";
import type { Figure } from "./figures.ts";

/** Where the second figure stands of two that were told together, by where the first does: "收、支总计各是A、B万元", "各下降a%、b%". */
export function pairsOf(
  flow: Flow,
  figures: readonly Figure[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  figures.forEach((one, index) => {
    const next = figures[index + 1];
    if (next === undefined || next.kind !== one.kind) return;
    if (!/^[,、和]$/.test(flow.text.slice(one.unitEnd, next.start))) return;
    const before = flow.text.slice(Math.max(0, one.start - 8), one.start);
    if (/(?:各|分别)[^,。;]{0,3}$/.test(before))
      pairs.set(one.start, next.start);
  });
  return pairs;
}
