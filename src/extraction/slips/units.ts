import type { Finding, Observation } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** Amounts of the text in 元, or cut to 万, where the report's sentences count in 万元. */
export function oddUnits(
  reading: Reading,
  observations: readonly Observation[],
): readonly Finding[] {
  const told = observations.filter(
    ({ place, amount }) => place === "narrative" && amount.unit === "yuan",
  );
  const usual = told.filter(({ printedUnit }) => printedUnit === "万元");
  if (usual.length < 10 || 5 * usual.length < 4 * told.length) return [];
  const seen = new Set<string>();
  return told.flatMap((one): Finding[] => {
    const { printedUnit, page, start } = one;
    const place = `${page}:${start}`;
    if (!isPrintedBehind(reading, one) || seen.has(place)) return [];
    seen.add(place);
    const message = messages[printedUnit];
    return message === undefined
      ? []
      : [
          {
            ...finding(reading, "odd-unit", one, message),
            line: one.line,
            printed: `${one.printed}${printedUnit}`,
          },
        ];
  });
}

const messages: Readonly<Record<string, Finding["message"]>> = {
  元: {
    zh: "报告其他地方以万元为单位，这里印作元。",
    en: "The report counts in 万元 elsewhere; here it prints 元.",
  },
  万: {
    zh: "金额单位不全，应为万元。",
    en: "The unit is cut short; it should be 万元.",
  },
};

/** A unit that stands above a table or form is no slip. */
function isPrintedBehind(reading: Reading, one: Observation): boolean {
  return behind(reading, one).startsWith(one.printedUnit);
}

function behind({ document }: Reading, { page, end }: Observation): string {
  const text = document.offsetsPerPage
    ? (document.pages.find((one) => one.page === page)?.text ?? "")
    : document.text;
  return text.slice(end, end + 6).trimStart();
}
