/** How many colours the palette has; the style sheet defines them for both themes. */
export const paletteSize = 6;

/** One colour for all, where there are more districts than colours: a colour that two share names neither. */
export function seriesColour(
  districts: readonly string[],
  district: string,
): string {
  const place = Math.max(0, districts.indexOf(district));
  return `var(--series-${districts.length > paletteSize ? 1 : place + 1})`;
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

/**
 * The districts that share out the colours: all there are, so that each keeps its own in every view; where these
 * are too many, those that are drawn.
 */
export function colouredDistricts(
  districts: readonly string[],
  rows: readonly { readonly districtId: string }[],
): readonly string[] {
  if (districts.length <= paletteSize) return districts;
  const drawn = new Set(rows.map(({ districtId }) => districtId));
  return districts.filter((id) => drawn.has(id));
}
