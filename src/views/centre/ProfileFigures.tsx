import { useMemo } from "react";
import { reportWords } from "../../charts/report-words.ts";
import type { MetricValue } from "../../queries/metric-values.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { distinct } from "../choice.ts";
import { PeerList } from "../compare/PeerList.tsx";
import { GroundPicker } from "../compare/PeerPickers.tsx";
import { usePeers } from "../compare/use-peers.ts";
import { useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import { Notice } from "../Notice.tsx";
import { latestReports } from "../opening/latest-reports.ts";
import { Awaited } from "../ViewStateMark.tsx";
import type { CentreEntry } from "./centre-entries.ts";
import { profileColumns } from "./profile-columns.tsx";
import { profileLines } from "./profile-lines.ts";

interface ProfileFiguresProps {
  readonly centre: CentreEntry;
  readonly reports: readonly ReportEntry[];
  readonly rows: readonly MetricValue[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** A centre's latest figures beside the middle of its peers. */
export function ProfileFigures(props: ProfileFiguresProps) {
  const { centre, reports, rows, address, change } = props;
  const words = useWords();
  const said = words.centre;
  const { latest } = centre;
  const { metric, definition } = address;
  const { ground, peers, isPeer } = usePeers(reports, address);
  const lines = useMemo(
    () => profileLines(rows, latest.id, isPeer, { metric, definition }),
    [rows, latest, isPeer, metric, definition],
  );
  const columns = useMemo(
    () =>
      profileColumns(
        words,
        (id) => change({ metric: id, definition: null, concept: null }),
        (fact) => change({ fact }),
      ),
    [words, change],
  );
  const years = distinct(
    latestReports(reports)
      .filter(({ districtId, kind }) => kind === "final" && isPeer(districtId))
      .map(({ fiscalYear }) => fiscalYear),
  ).toSorted((a, b) => a - b);
  const title = said.figures(reportWords(latest, words));
  const notes = [
    said.medianNote(
      ground === "all"
        ? words.compare.grounds.all
        : words.compare.groundMeaning[ground],
      years.map(String),
    ),
    ...(latest.kind === "budget" ? [said.onlyBudget] : []),
  ];
  return (
    <section className="metric" aria-labelledby="figures-title">
      <h2 id="figures-title">{title}</h2>
      {!address.embed && (
        <div className="metric-controls">
          <GroundPicker {...{ address, change }} />
        </div>
      )}
      {ground !== "all" &&
        (peers ? (
          <PeerList {...{ ground, peers }} />
        ) : (
          <p role="status">
            {words.compare.loadingPeers}
            <Awaited />
          </p>
        ))}
      <DataTable
        name="centre"
        caption={title}
        rows={lines}
        columns={columns}
        rowId={(line) => line.metric}
        orders={columns.map(({ id }) => id)}
        order={address.tableorder}
        onOrder={(tableorder) => change({ tableorder })}
        about={{
          name: `centre-${centre.districtId}`,
          title,
          filters: words.districtName(centre.districtId, centre.district),
          notes,
        }}
      />
      <Notice>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </Notice>
    </section>
  );
}
