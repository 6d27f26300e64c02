import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { projectRows } from "../../queries/project-rows.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { chosenReports } from "../chosen-reports.ts";
import { useDatabase, useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import { projectColumns } from "../projects/project-columns.tsx";
import { BudgetView } from "../spending/BudgetView.tsx";
import { CompositionView } from "../spending/CompositionView.tsx";
import { useChosenSpending } from "../spending/spending-data.ts";
import { ViewLink } from "../ViewLink.tsx";
import type { CentreEntry } from "./centre-entries.ts";

interface ProfileSpendingProps {
  readonly centre: CentreEntry;
  readonly districts: readonly string[];
  /** Its filters are this centre's. */
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
}

/** What the centre spent, on what, and how far from its budget: the views of spending, of it alone. */
export function ProfileSpending(props: ProfileSpendingProps) {
  const { districts, address, change } = props;
  const rows = useChosenSpending(address);
  return (
    <>
      <CompositionView {...{ rows, districts, address, change }} />
      <BudgetView {...{ rows, districts, address, change }} />
      <LargestProjects {...props} />
    </>
  );
}

const largest = 10;

/** The projects that cost most, over all its reports. */
function LargestProjects(props: ProfileSpendingProps) {
  const { centre, address, change, language } = props;
  const words = useWords();
  const said = words.centre;
  const { data } = useSuspenseQuery(projectRows(useDatabase()));
  const { district, year, kind } = address;
  const all = useMemo(
    () =>
      chosenReports(data, { district, year, kind }).toSorted(
        (a, b) => (b.executed ?? b.budget ?? 0) - (a.executed ?? a.budget ?? 0),
      ),
    [data, district, year, kind],
  );
  const rows = useMemo(() => all.slice(0, largest), [all]);
  const columns = useMemo(
    () => projectColumns(words, language, (fact) => change({ fact })),
    [words, language, change],
  );
  return (
    <section className="metric" aria-labelledby="projects-title">
      <h2 id="projects-title">{said.projects}</h2>
      <p>
        {said.largest(
          words.number.plain(rows.length),
          words.number.plain(all.length),
        )}{" "}
        <ViewLink view="projects" choose={{ district: [centre.districtId] }}>
          {said.allProjects}
        </ViewLink>
      </p>
      <DataTable
        name="projects"
        caption={said.projects}
        rows={rows}
        columns={columns}
        rowId={(row) => `${row.report} ${row.name}`}
        orders={columns.map(({ id }) => id)}
        order={address.tableorder}
        onOrder={(tableorder) => change({ tableorder })}
        onOpen={({ executedFact, budgetFact }) =>
          change({ fact: executedFact ?? budgetFact })
        }
        nothing={words.projects.nothing}
        about={{
          name: `projects-${centre.districtId}`,
          title: said.projects,
          filters: words.districtName(centre.districtId, centre.district),
          notes: [words.projects.hint],
        }}
      />
    </section>
  );
}
