/** A fact's id begins with its report's: the longest that fits, since one report's id may begin another's. */
export function reportOfFact(
  fact: string,
  reports: readonly string[],
): string | undefined {
  return reports
    .filter((report) => fact.startsWith(`${report}/`))
    .toSorted((a, b) => b.length - a.length)[0];
}
