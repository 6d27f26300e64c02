import { useMemo } from "react";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { SearchField } from "react-aria-components/SearchField";
import type { ProjectRow } from "../../queries/project-rows.ts";
import { type Address, projectOrders } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Button } from "../Button.tsx";
import { chosenReports } from "../chosen-reports.ts";
import { useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import { filterWords } from "../figure-tools/filter-words.ts";
import { projectColumns } from "./project-columns.tsx";

interface ProjectsViewProps {
  readonly projects: readonly ProjectRow[];
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
}

/** Every project of the chosen reports, to search and to sort. */
export function ProjectsView(props: ProjectsViewProps) {
  const { projects, address, change, language } = props;
  const words = useWords();
  const said = words.projects;
  const { district, year, kind, search } = address;
  const rows = useMemo(() => {
    const wanted = (search ?? "").toLowerCase();
    return chosenReports(projects, { district, year, kind }).filter(
      ({ name }) => name.toLowerCase().includes(wanted),
    );
  }, [projects, district, year, kind, search]);
  const columns = useMemo(
    () => projectColumns(words, language, (fact) => change({ fact })),
    [words, language, change],
  );
  const filters = filterWords(projects, address, words);
  return (
    <section className="metric" aria-labelledby="metric-title">
      <div className="metric-heading">
        <h2 id="metric-title">{said.title}</h2>
        <p className="question">{said.question}</p>
        <p className="hint">{said.hint}</p>
        {!address.embed && (
          <SearchField
            className="search-field"
            value={search ?? ""}
            onChange={(value) => change({ search: value || null })}
          >
            <Label className="control-label">{said.search}</Label>
            <Input className="search-input" />
          </SearchField>
        )}
      </div>
      <DataTable
        name="projects"
        caption={said.title}
        rows={rows}
        columns={columns}
        rowId={(row) => `${row.report} ${row.name}`}
        orders={projectOrders}
        order={address.projectorder}
        onOrder={(projectorder) => change({ projectorder })}
        onOpen={({ executedFact, budgetFact }) =>
          change({ fact: executedFact ?? budgetFact })
        }
        nothing={search === null ? said.nothing : said.noneFound(search)}
        about={{
          name: "projects",
          title: said.title,
          filters:
            search === null ? filters : `${filters} · ${said.told(search)}`,
          notes: [said.hint],
        }}
      />
      {rows.length === 0 && search !== null && (
        <Button
          className="plain-button"
          onPress={() => change({ search: null })}
        >
          {said.clearSearch}
        </Button>
      )}
    </section>
  );
}
