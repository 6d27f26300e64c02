import { Fragment, type ReactNode } from "react";
import { changeOf, changeWords } from "../../charts/change.ts";
import { figureWords, placeAndYear } from "../../charts/mark-words.ts";
import type { Words } from "../../language/zh.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import { Button } from "../Button.tsx";
import { useWords } from "../contexts.ts";
import type { Remark } from "./remarks.ts";

interface RemarkListProps {
  readonly remarks: readonly Remark[];
  readonly onOpen: (fact: string) => void;
}

/** A remark as pieces of a sentence; `figure` makes of a value something to choose. */
export function remarkSentence<T>(
  remark: Remark,
  figure: (value: number, unit: MetricValue["unit"], fact: string | null) => T,
  words: Words,
): readonly (string | T)[] {
  const said = words.opening;
  const shown = (row: MetricValue) =>
    figure(row.value ?? 0, row.unit, row.numeratorFact);
  switch (remark.kind) {
    case "spread": {
      const { low, high, median, count } = remark;
      return said.spread(
        words.metric[low.metric].name,
        { place: placeAndYear(low, words), figure: shown(low) },
        { place: placeAndYear(high, words), figure: shown(high) },
        figureWords(median, low.unit, words),
        count,
      );
    }
    case "doubt": {
      const { row } = remark;
      const { name } = words.metric[row.metric];
      const { numerator, denominator } = row;
      return numerator !== null &&
        denominator !== null &&
        numerator > denominator
        ? said.impossible(
            name,
            placeAndYear(row, words),
            shown(row),
            figure(numerator, "yuan", row.numeratorFact),
            figure(denominator, "yuan", row.denominatorFact),
          )
        : said.doubt(name, placeAndYear(row, words), shown(row));
    }
    case "change": {
      const { from, to } = remark;
      return said.change(
        words.metric[to.metric].name,
        words.districtName(to.districtId, to.district),
        { year: String(from.year), figure: shown(from) },
        { year: String(to.year), figure: shown(to) },
        changeWords(changeOf(from.value ?? 0, to.value ?? 0), to.unit, words),
      );
    }
  }
}

/** What is remarkable, in words, each figure one click from its source. */
export function RemarkList({ remarks, onOpen }: RemarkListProps) {
  const words = useWords();
  const button = (
    value: number,
    unit: MetricValue["unit"],
    fact: string | null,
  ): ReactNode =>
    fact === null ? (
      figureWords(value, unit, words)
    ) : (
      <Button className="figure-button" onPress={() => onOpen(fact)}>
        {figureWords(value, unit, words)}
      </Button>
    );
  if (remarks.length === 0) return null;
  return (
    <p className="remarks">
      {remarks.map((remark) => (
        <span key={remark.kind}>
          {remarkSentence(remark, button, words).map((piece, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces have no other name
            <Fragment key={at}>{piece}</Fragment>
          ))}{" "}
        </span>
      ))}
    </p>
  );
}
