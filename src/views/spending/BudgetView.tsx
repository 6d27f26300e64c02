import { useSuspenseQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { budgetChart } from "../../charts/budget-chart.ts";
import {
  type BudgetLine,
  budgetLevels,
  budgetLines,
  rateWords,
} from "../../charts/budget-lines.ts";
import { reportPlace } from "../../charts/report-words.ts";
import { colouredDistricts } from "../../charts/series-colour.ts";
import { printedReasons } from "../../queries/printed-reasons.ts";
import { scales } from "../address.ts";
import { Choice } from "../Choice.tsx";
import { useDatabase, useWords } from "../contexts.ts";
import { filterWords } from "../figure-tools/filter-words.ts";
import { MoreReports, useFirstReports } from "../first-reports.tsx";
import { budgetColumns } from "./budget-columns.tsx";
import type { SpendingPartProps } from "./CompositionView.tsx";
import { LineDetail } from "./LineDetail.tsx";
import { SpendingFigure } from "./SpendingFigure.tsx";
import { SpendingLegend } from "./SpendingLegend.tsx";

const placeOfLine = ({ place }: BudgetLine) => place;

/** How far spending moved from the year's first budget. */
export function BudgetView(props: SpendingPartProps) {
  const { rows, districts, address, change } = props;
  const words = useWords();
  const said = words.budget;
  const { level, scale } = address;
  const { data: reasons } = useSuspenseQuery(printedReasons(useDatabase()));
  const lines = useMemo(
    () => budgetLines(rows, level, reasons, words),
    [rows, level, reasons, words],
  );
  const first = useFirstReports(lines, placeOfLine);
  const columns = useMemo(() => budgetColumns(words, change), [words, change]);
  const draw = useCallback(
    (width: number) =>
      budgetChart(
        first.shown,
        colouredDistricts(districts, first.shown.map(placeOfLine)),
        words,
        width,
        scale,
      ),
    [first.shown, districts, words, scale],
  );
  const open = useCallback(
    ({ place }: BudgetLine) => change({ fact: place.fact }),
    [change],
  );
  const describe = useCallback(
    (line: BudgetLine) => {
      const money = (row: BudgetLine["initial"]) =>
        row ? words.number.money(row.value) : "—";
      return `${reportPlace(line.place, words)} ${line.name}${words.colon}${said.initial} ${money(line.initial)}, ${said.final} ${money(line.final)}, ${rateWords(line, words)}`;
    },
    [words, said],
  );
  const notes = [
    said.formula,
    said.over,
    ...(scale === "log" ? [said.logarithmic] : []),
  ];
  return (
    <SpendingFigure
      name="budget"
      rows={lines}
      rowId={({ key }) => key}
      controls={
        <>
          <Choice
            label={said.level}
            options={budgetLevels.map((id) => ({ id, name: said.levels[id] }))}
            value={level}
            onChange={(id) => change({ level: id })}
          />
          <Choice
            label={said.scale}
            options={scales.map((id) => ({ id, name: words.trend.scales[id] }))}
            value={scale}
            onChange={(id) => change({ scale: id })}
          />
        </>
      }
      definition={notes.join(" ")}
      draw={draw}
      describe={describe}
      detail={(line) => <LineDetail line={line} />}
      onOpen={open}
      legend={
        <SpendingLegend
          shapes={[
            { swatch: "swatch-dot-budget", name: said.initial },
            { swatch: "swatch-dot-final", name: said.final },
          ]}
          marks={first.shown.map(({ place }) => place)}
        />
      }
      below={<MoreReports {...first} />}
      columns={columns}
      about={{
        name: `budget-${level}`,
        title: `${said.title} · ${said.levels[level]}`,
        filters: filterWords(
          lines.map(({ place }) => place),
          address,
          words,
        ),
        notes,
      }}
      address={address}
      change={change}
    />
  );
}
