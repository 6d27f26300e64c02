import { partFigure } from "../../charts/composition-chart.ts";
import type { Part } from "../../charts/composition-parts.ts";
import { reportWords } from "../../charts/report-words.ts";
import { useWords } from "../contexts.ts";
import { QualityMark } from "../QualityMark.tsx";
import { partReason } from "./composition-columns.tsx";

/** The exact figure of one part. */
export function PartDetail({ part }: { readonly part: Part }) {
  const words = useWords();
  return (
    <div className="mark-detail">
      <p className="mark-name">{reportWords(part.place, words)}</p>
      <p>{part.name}</p>
      <p className="mark-value">{words.number.money(part.value)}</p>
      <p>
        {words.composition.share} {partFigure(part, "share", words)} ·{" "}
        {words.fund[part.place.fund]}
      </p>
      <QualityMark
        status={part.status}
        quality={part.quality}
        flagged={part.quality === "fail"}
        whole
      />
      {partReason(part, words) !== "" && <p>{partReason(part, words)}</p>}
      <p className="mark-hint">
        {part.members.length > 0
          ? words.composition.openBelow
          : words.chart.openSource}
      </p>
    </div>
  );
}
