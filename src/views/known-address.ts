import type { Address, Problem } from "./address.ts";

/** What the data has: an address may name more. */
export interface Known {
  readonly districts: readonly string[];
  readonly years: readonly number[];
  readonly reports: readonly string[];
  /** As links say them; undefined until they are asked for. */
  readonly concepts: readonly string[] | undefined;
}

/** Nonsense means the default: what no report is of is left out of the view, and said so. */
export function knownAddress(
  address: Address,
  { districts, years, reports, concepts }: Known,
): { readonly address: Address; readonly problems: readonly Problem[] } {
  const { district, year, place, focus, concept } = address;
  const noDistrict = district.filter((id) => !districts.includes(id));
  const noYear = year.filter((each) => !years.includes(each));
  const noPlace = place !== null && !reports.includes(place.report);
  const noFocus = focus !== null && !districts.includes(focus);
  const noConcept =
    concept !== null && concepts !== undefined && !concepts.includes(concept);
  return {
    address: {
      ...address,
      // The same lists where all is known: new ones would draw every chart again and lose the focused mark.
      district:
        noDistrict.length > 0
          ? district.filter((id) => districts.includes(id))
          : district,
      year:
        noYear.length > 0 ? year.filter((each) => years.includes(each)) : year,
      place: noPlace ? null : place,
      focus: noFocus ? null : focus,
      concept: noConcept ? null : concept,
    },
    problems: [
      ...(noDistrict.length > 0
        ? [{ parameter: "district" as const, value: noDistrict.join(",") }]
        : []),
      ...(noYear.length > 0
        ? [{ parameter: "year" as const, value: noYear.join(",") }]
        : []),
      ...(noPlace
        ? [
            {
              parameter: "place" as const,
              value: `${place.report}@${place.line}`,
            },
          ]
        : []),
      ...(noConcept ? [{ parameter: "concept" as const, value: concept }] : []),
      ...(noFocus ? [{ parameter: "focus" as const, value: focus }] : []),
    ],
  };
}
