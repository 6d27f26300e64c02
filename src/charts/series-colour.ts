/** How many colours the palette has; the style sheet defines them for both themes. */
const paletteSize = 6;

/** One colour a district, the same in every view: `districts` is all of them, not the chosen ones. */
export function seriesColour(
  districts: readonly string[],
  district: string,
): string {
  const place = Math.max(0, districts.indexOf(district));
  return `var(--series-${(place % paletteSize) + 1})`;
}
