import { renamings } from "../../charts/trend-series.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { ChangeAddress } from "../address-state.ts";
import { centreOptions } from "../centre-options.ts";
import { distinct } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { QualityLine } from "../opening/QualityLine.tsx";
import { Picker } from "../Picker.tsx";
import type { CentreEntry } from "./centre-entries.ts";

interface ProfileHeadProps {
  readonly centre: CentreEntry;
  readonly reports: readonly ReportEntry[];
  readonly rows: readonly MetricValue[];
  readonly districts: readonly string[];
  readonly change: ChangeAddress;
}

/** The parts of the page, by the ids of their headings. */
export const profileParts = [
  "figures",
  "metric",
  "composition",
  "budget",
  "projects",
  "checks",
] as const;

/** Who the centre is, what it has published, and the ways to the parts of its page and to other centres. */
export function ProfileHead(props: ProfileHeadProps) {
  const { centre, reports, rows, districts, change } = props;
  const words = useWords();
  const said = words.centre;
  const { districtId, district, city, names } = centre;
  const renames = distinct(
    renamings(rows.filter((row) => row.districtId === districtId)).map((each) =>
      words.chart.renaming(
        words.districtName(each.districtId, each.district),
        String(each.year),
        each.before,
        each.after,
      ),
    ),
  );
  return (
    <section className="centre-head" aria-labelledby="centre-title">
      <div className="centre-name">
        <div>
          <h2 id="centre-title">{words.districtName(districtId, district)}</h2>
          <p className="question">
            <span lang="zh-CN">{names[0]}</span> · {words.cityName(city)}
          </p>
        </div>
        <Picker
          label={said.choose}
          options={centreOptions(districts, reports, words)}
          value={districtId}
          onChange={(focus) =>
            change({ focus, code: null, slope: null, fact: null, place: null })
          }
        />
      </div>
      <p>
        {said.holds(
          centre.reports.length,
          words.list(
            distinct(
              centre.reports.map(({ fiscalYear }) => String(fiscalYear)),
            ),
          ),
        )}
      </p>
      <ul className="report-list">
        {centre.reports.map((report) => (
          <li key={report.id}>
            <span lang="zh-CN">{report.title}</span>{" "}
            <span className={`kind kind-${report.kind}`}>
              {words.kindMark[report.kind]}
            </span>
          </li>
        ))}
      </ul>
      {renames.map((text) => (
        <p key={text} className="hint">
          {text}
        </p>
      ))}
      <QualityLine reports={centre.reports} district={[districtId]} />
      <nav aria-label={words.site.contents} className="quality-contents">
        {profileParts.map((part) => (
          <a key={part} href={`#${part}-title`}>
            {said.parts[part]}
          </a>
        ))}
      </nav>
    </section>
  );
}
