import { lineHeading } from "../../charts/budget-chart.ts";
import { type BudgetLine, rateWords } from "../../charts/budget-lines.ts";
import type { Words } from "../../language/zh.ts";
import type { Address } from "../address.ts";
import { filterWords } from "../figure-tools/filter-words.ts";
import type { Sheet } from "../figure-tools/sheet.ts";

/** The dumbbells on screen as a table. */
export function budgetSheet(
  lines: readonly BudgetLine[],
  address: Address,
  words: Words,
): Sheet {
  const { budget } = words;
  const yuan = (name: string) => `${name} (${words.unit.yuan})`;
  return {
    name: `budget-${address.level}`,
    title: `${budget.title} · ${budget.levels[address.level]}`,
    filters: filterWords(
      lines.map(({ place }) => place),
      address,
      words,
    ),
    notes: [budget.formula, budget.over],
    columns: [
      { id: "place", title: words.chart.report },
      { id: "code", title: budget.level },
      { id: "name", title: words.chart.part },
      { id: "initial", title: yuan(budget.initial) },
      { id: "final", title: yuan(budget.final) },
      { id: "rate", title: `${budget.rate} (%)` },
      { id: "note", title: words.notice.title },
      { id: "quality", title: words.chart.quality },
      { id: "initialFact", title: `${budget.initial} ${words.share.factId}` },
      { id: "finalFact", title: `${budget.final} ${words.share.factId}` },
    ],
    rows: lines.map((line) => [
      lineHeading(line, words),
      line.code,
      line.name,
      line.initial?.value ?? null,
      line.final?.value ?? null,
      line.rate,
      line.rate === null ? rateWords(line, words) : "",
      words.quality[line.place.quality],
      line.initial?.fact ?? null,
      line.final?.fact ?? null,
    ]),
  };
}
