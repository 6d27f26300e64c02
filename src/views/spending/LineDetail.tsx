import { type BudgetLine, rateWords } from "../../charts/budget-lines.ts";
import { reportPlace } from "../../charts/report-words.ts";
import { useWords } from "../contexts.ts";
import { QualityMark } from "../QualityMark.tsx";
import { differenceOf, reasonWords } from "./budget-columns.tsx";

/** The table has them all. */
const mostReasons = 3;

/** Both amounts of one line, what lies between them, and the rate or why there is none. */
export function LineDetail({ line }: { readonly line: BudgetLine }) {
  const words = useWords();
  const said = words.budget;
  const money = (value: number | undefined) =>
    value === undefined ? "—" : words.number.money(value);
  const difference = differenceOf(line);
  return (
    <div className="mark-detail">
      <p className="mark-name">
        {reportPlace(line.place, words)} {line.name}
      </p>
      <p>
        {said.initial} {money(line.initial?.value)}
      </p>
      <p>
        {said.final} {money(line.final?.value)}
      </p>
      {difference !== null && (
        <p>
          {said.difference} {words.number.money(difference)}
        </p>
      )}
      <p className="mark-value">{rateWords(line, words)}</p>
      {line.reasons.slice(0, mostReasons).map((reason) => (
        <p
          key={`${reason.fact} ${reason.line} ${reason.text}`}
          className="mark-reason"
        >
          {words.budget.reason}
          {words.colon}
          {reasonWords(reason, words)}
        </p>
      ))}
      <QualityMark
        status={line.place.status}
        quality={line.place.quality}
        flagged={line.place.quality === "fail"}
        whole
      />
      <p className="mark-hint">{words.chart.openSource}</p>
    </div>
  );
}
