import { useCallback, useMemo } from "react";
import { budgetChart, lineHeading } from "../../charts/budget-chart.ts";
import {
  type BudgetLine,
  budgetLevels,
  budgetLines,
  rateWords,
} from "../../charts/budget-lines.ts";
import { PlotFigure } from "../../charts/PlotFigure.tsx";
import type { SpendingRow } from "../../queries/spending-rows.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Choice } from "../Choice.tsx";
import { useWords } from "../contexts.ts";
import { FigureTools } from "../figure-tools/FigureTools.tsx";
import { BudgetTable } from "./BudgetTable.tsx";
import { budgetSheet } from "./budget-sheet.ts";

interface BudgetViewProps {
  /** Filtered. */
  readonly rows: readonly SpendingRow[];
  readonly districts: readonly string[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** How far spending moved from the year's first budget. */
export function BudgetView(props: BudgetViewProps) {
  const { rows, districts, address, change } = props;
  const words = useWords();
  const { level } = address;
  const lines = useMemo(
    () => budgetLines(rows, level, words),
    [rows, level, words],
  );
  const title = `${words.budget.title} · ${words.budget.levels[level]}`;
  const draw = useCallback(
    (width: number) => budgetChart(lines, districts, words, width),
    [lines, districts, words],
  );
  const open = useCallback(
    ({ place }: BudgetLine) => change({ fact: place.fact }),
    [change],
  );
  const money = useCallback(
    (row: SpendingRow | undefined) =>
      row ? words.number.money(row.value) : "—",
    [words],
  );
  const describe = useCallback(
    (line: BudgetLine) =>
      `${lineHeading(line, words)} ${line.name}${words.colon}${words.budget.initial} ${money(line.initial)}, ${words.budget.final} ${money(line.final)}, ${rateWords(line, words)}`,
    [words, money],
  );
  const label = useCallback(
    (count: number) => words.chart.marks(title, count),
    [words, title],
  );
  return (
    <section className="metric" aria-labelledby="metric-title">
      <div className="metric-heading">
        <h2 id="metric-title">{words.budget.title}</h2>
        <p className="question">{words.budget.question}</p>
        {!address.embed && (
          <div className="metric-controls">
            <Choice
              label={words.budget.level}
              options={budgetLevels.map((id) => ({
                id,
                name: words.budget.levels[id],
              }))}
              value={level}
              onChange={(id) => change({ level: id })}
            />
          </div>
        )}
        <p className="formula">
          <b>{words.chart.definitionLine}</b> {words.budget.formula}
        </p>
        <p className="hint">{words.budget.over}</p>
      </div>
      {lines.length === 0 ? (
        <p role="status">{words.budget.nothing}</p>
      ) : (
        <PlotFigure
          name="budget"
          title={title}
          draw={draw}
          describe={describe}
          detail={(line) => (
            <div className="mark-detail">
              <p className="mark-name">
                {lineHeading(line, words)} {line.name}
              </p>
              <p>
                {words.budget.initial} {money(line.initial)}
              </p>
              <p>
                {words.budget.final} {money(line.final)}
              </p>
              <p className="mark-value">{rateWords(line, words)}</p>
              <p className="mark-hint">{words.chart.openSource}</p>
            </div>
          )}
          label={label}
          onOpen={open}
        />
      )}
      <BudgetTable lines={lines} change={change} />
      <FigureTools
        sheet={budgetSheet(lines, address, words)}
        {...(lines.length > 0 && { chart: "budget" })}
      />
    </section>
  );
}
