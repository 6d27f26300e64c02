import { methodsWords } from "../../language/methods.ts";
import type { Words } from "../../language/zh.ts";
import { metrics } from "../../metrics/catalogue.ts";
import type { Selection } from "../../metrics/fact-selection.ts";
import type { Definition } from "../../metrics/metric.ts";
import { distinct } from "../choice.ts";
import type { Sheet } from "../figure-tools/sheet.ts";
import { sheetOf } from "../table-columns.ts";
import { fundWords, selectionWords } from "./selection-words.ts";

/** Why a report may have no such figure. */
export function missingReasons(definition: Definition) {
  return distinct([
    definition.withoutNumerator,
    ...(definition.denominator ? [definition.withoutDenominator] : []),
    ...(definition.finalOnly ? (["not-in-a-budget"] as const) : []),
  ]);
}

/** Every definition as a row: what stands above and below the line, and from which fund. */
export function definitionSheet(words: Words): Sheet {
  const said = methodsWords(words).methods;
  const half = (selection: Selection | undefined) =>
    selection ? selectionWords(selection, words).join(" → ") : "";
  const funds = (selection: Selection | undefined) =>
    selection ? fundWords(selection, words) : "";
  return sheetOf(
    {
      name: "metric-definitions",
      title: said.section.metrics,
      filters: words.share.wholeTable,
      notes: said.metrics,
    },
    [
      {
        id: "metric",
        label: words.control.metric,
        value: ({ metric }) => words.metric[metric.id].name,
      },
      {
        id: "definition",
        label: words.control.definition,
        value: ({ definition }) => words.definition[definition.key].name,
      },
      {
        id: "key",
        label: words.checking.ruleId,
        value: ({ definition }) => definition.key,
      },
      {
        id: "formula",
        label: words.chart.definitionLine,
        value: ({ definition }) => words.definition[definition.key].formula,
      },
      {
        id: "numerator",
        label: said.numerator,
        value: ({ definition }) => half(definition.numerator),
      },
      {
        id: "numerator-funds",
        label: `${said.numerator} ${said.funds}`,
        value: ({ definition }) => funds(definition.numerator),
      },
      {
        id: "denominator",
        label: said.denominator,
        value: ({ definition }) => half(definition.denominator),
      },
      {
        id: "denominator-funds",
        label: `${said.denominator} ${said.funds}`,
        value: ({ definition }) => funds(definition.denominator),
      },
      {
        id: "unit",
        label: said.unit,
        value: ({ definition }) => words.unit[definition.unit],
      },
      {
        id: "missing",
        label: said.whereMissing,
        value: ({ definition }) =>
          missingReasons(definition)
            .map((reason) => words.reason[reason])
            .join(" "),
      },
      {
        id: "caveats",
        label: said.caveats,
        value: ({ metric }) =>
          metric.caveats.map((caveat) => words.caveat[caveat]).join(" "),
      },
    ],
    metrics.flatMap((metric) =>
      metric.definitions.map((definition: Definition) => ({
        metric,
        definition,
      })),
    ),
  );
}
