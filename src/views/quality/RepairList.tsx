import { figureWords } from "../../charts/mark-words.ts";
import { reportWords } from "../../charts/report-words.ts";
import type { ChangeAddress } from "../address-state.ts";
import { CentreLink } from "../CentreLink.tsx";
import { distinct } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { FigureTools } from "../figure-tools/FigureTools.tsx";
import type { Sheet } from "../figure-tools/sheet.ts";
import { FactButtons } from "./FactButtons.tsx";
import { LineButton } from "./LineButton.tsx";
import type { RepairRow } from "./quality-rows.ts";

interface RepairListProps {
  readonly rows: readonly RepairRow[];
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
  readonly sheet: Sheet;
}

/** Every corrupt figure: what is printed, what is kept, and the arithmetic that leaves nothing else. */
export function RepairList({ rows, change, language, sheet }: RepairListProps) {
  const words = useWords();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="repairs-title" className="quality-section">
      <h2 id="repairs-title">
        {words.checking.withCount(
          words.checking.repairs,
          words.number.plain(rows.length),
        )}
      </h2>
      <p className="hint">{words.checking.repairsHint}</p>
      <ul className="repair-list">
        {rows.map(({ id, report, line, printed, facts, proofs }) => (
          <li key={id}>
            <p className="repair-values">
              <span>
                {words.checking.printed} <s lang="zh-CN">{printed}</s>
              </span>
              <span>
                {words.checking.kept}{" "}
                <b>
                  {words.list([
                    ...distinct(
                      facts.map(({ value, unit }) =>
                        figureWords(value, unit, words),
                      ),
                    ),
                  ])}
                </b>
              </span>
            </p>
            <div className="repair-facts">
              <FactButtons
                facts={facts}
                onOpen={(fact) => change({ fact })}
                withoutLine
              />
            </div>
            <p>
              <CentreLink of={report.districtId}>
                {reportWords(report, words)}
              </CentreLink>{" "}
              <LineButton
                report={report}
                line={line}
                onOpen={(place) => change({ place })}
              />
            </p>
            <details>
              <summary>{words.checking.proof}</summary>
              {proofs.map((proof) => (
                <p key={proof.en}>{proof[language]}</p>
              ))}
            </details>
          </li>
        ))}
      </ul>
      <FigureTools sheet={sheet} />
    </section>
  );
}
