/** How many colours the palette has; the style sheet defines them for both themes. */
export const paletteSize = 6;

/** One colour a district, the same in every view: `districts` is all of them, not the chosen ones. */
export function seriesColour(
  districts: readonly string[],
  district: string,
): string {
  const place = Math.max(0, districts.indexOf(district));
  return `var(--series-${(place % paletteSize) + 1})`;
}

/** The series' colours, but grey for all others while one district is in focus. */
export function focusColour(
  districts: readonly string[],
  district: string,
  focus: string | null,
): string {
  return focus === null || focus === district
    ? seriesColour(districts, district)
    : "var(--series-other)";
}
