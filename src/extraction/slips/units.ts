import { type Flow, spanIn } from "../../document/flow.ts";
import type { Finding, Observation } from "../../vocabulary/fact.ts";
import { finding, type Reading } from "../reading.ts";

/** Amounts in 元, or cut to 万, where the report's sentences count in 万元. */
export function oddUnits(
  reading: Reading,
  flow: Flow,
  observations: readonly Observation[],
): readonly Finding[] {
  const told = inSentences(reading, observations);
  const place = ({ line, printed }: Finding) =>
    `${line} ${printed.replace(/\s/g, "")}`;
  const known = new Set(told.map(place));
  return [
    ...told,
    ...inForms(reading, flow).filter((one) => !known.has(place(one))),
  ];
}

/** 资金量:26.5万. */
const cutShort =
  /(?<=(?:资金量|预算数|执行数|金额|资金总额)[为:]?)\d[\d,]*(?:\.\d+)?万(?!元|[余多人家户名条])/g;

function inForms(reading: Reading, flow: Flow): Finding[] {
  if (!flow.text.includes("万元")) return [];
  return [...flow.text.matchAll(cutShort)].map((match) => {
    const end = match.index + match[0].length;
    const at = spanIn(flow, { start: match.index, end });
    return finding(reading, "odd-unit", at, isCut);
  });
}

function inSentences(
  reading: Reading,
  observations: readonly Observation[],
): readonly Finding[] {
  const told = observations.filter(
    ({ place, amount, concept }) =>
      place === "narrative" &&
      amount.unit === "yuan" &&
      // What one guest or vehicle costs is told in 元 anywhere.
      !concept.startsWith("three-public.per-"),
  );
  const count = (unit: string) =>
    told.filter(({ printedUnit }) => printedUnit === unit).length;
  if (count("万元") < 10) return [];
  // A unit that a fifth of the amounts have is the clerk's habit, no slip.
  const odd = new Set(
    ["元", "万"].filter((unit) => 5 * count(unit) <= told.length),
  );
  const seen = new Set<string>();
  return told.flatMap((one): Finding[] => {
    const { printedUnit, page, start } = one;
    const place = `${page}:${start}`;
    if (!odd.has(printedUnit) || seen.has(place)) return [];
    if (!isPrintedBehind(reading, one)) return [];
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

const isCut: Finding["message"] = {
  zh: "金额单位不全，应为万元。",
  en: "The unit is cut short; it should be 万元.",
};

const messages: Readonly<Record<string, Finding["message"]>> = {
  元: {
    zh: "报告其他地方以万元为单位，这里印作元。",
    en: "The report counts in 万元 elsewhere; here it prints 元.",
  },
  万: isCut,
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
