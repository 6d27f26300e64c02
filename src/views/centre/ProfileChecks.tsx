import { useSuspenseQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { allChecks } from "../../queries/all-checks.ts";
import { factPlaces } from "../../queries/fact-places.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import { type Address, checkOrders } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useDatabase, useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import { checkColumns } from "../quality/check-columns.tsx";
import { checkRows } from "../quality/quality-rows.ts";
import { ViewLink } from "../ViewLink.tsx";
import type { CentreEntry } from "./centre-entries.ts";

interface ProfileChecksProps {
  readonly centre: CentreEntry;
  readonly reports: readonly ReportEntry[];
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
}

/** The identities that do not hold in the centre's reports. */
export function ProfileChecks(props: ProfileChecksProps) {
  const { centre, reports, address, change, language } = props;
  const words = useWords();
  const said = words.centre;
  const database = useDatabase();
  const [checks, facts] = useSuspenseQueries({
    queries: [allChecks(database), factPlaces(database)],
  });
  const rows = useMemo(
    () =>
      checkRows(
        checks.data.filter(({ outcome }) => outcome === "fail"),
        facts.data,
        centre.reports,
        reports,
      ),
    [checks.data, facts.data, centre, reports],
  );
  const columns = useMemo(
    () => checkColumns(words, language, (fact) => change({ fact })),
    [words, language, change],
  );
  return (
    <section className="quality-section" aria-labelledby="checks-title">
      <h2 id="checks-title">{said.checks}</h2>
      <p>
        {rows.length === 0
          ? `${said.noFailed} `
          : `${words.checking.checksHint} `}
        <ViewLink view="quality" choose={{ district: [centre.districtId] }}>
          {said.allChecks}
        </ViewLink>
      </p>
      {rows.length > 0 && (
        <DataTable
          name="checks"
          caption={said.checks}
          rows={rows}
          columns={columns}
          rowId={({ check }) => check.id}
          orders={checkOrders}
          order={address.order}
          onOrder={(order) => change({ order })}
          onOpen={({ facts: [first] }) => first && change({ fact: first.id })}
          about={{
            name: `failed-checks-${centre.districtId}`,
            title: said.checks,
            filters: words.districtName(centre.districtId, centre.district),
            notes: [words.checking.checksHint],
          }}
        />
      )}
    </section>
  );
}
