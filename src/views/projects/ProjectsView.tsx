import "./projects.css";
import { useMemo } from "react";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { SearchField } from "react-aria-components/SearchField";
import type { ProjectRow } from "../../queries/project-rows.ts";
import { type Address, projectOrders } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import { FigureTools } from "../figure-tools/FigureTools.tsx";
import { projectColumns } from "./project-columns.tsx";
import { projectSheet } from "./project-sheet.ts";

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
  const { district, year, kind, search } = address;
  const rows = useMemo(
    () =>
      projects.filter(
        (row) =>
          (district.length === 0 || district.includes(row.districtId)) &&
          (year.length === 0 || year.includes(row.fiscalYear)) &&
          (kind === "all" || kind === row.kind),
      ),
    [projects, district, year, kind],
  );
  const columns = useMemo(
    () => projectColumns(words, language, (fact) => change({ fact })),
    [words, language, change],
  );
  const filters = useMemo(
    () => (search === null ? [] : [{ id: "name", value: search }]),
    [search],
  );
  const found = rows.filter(({ name }) =>
    name.toLowerCase().includes((search ?? "").toLowerCase()),
  );
  return (
    <section className="metric" aria-labelledby="metric-title">
      <div className="metric-heading">
        <h2 id="metric-title">{words.projects.title}</h2>
        <p className="question">{words.projects.question}</p>
        <p className="hint">{words.projects.hint}</p>
        {!address.embed && (
          <SearchField
            className="project-search"
            value={search ?? ""}
            onChange={(value) => change({ search: value || null })}
          >
            <Label className="control-label">{words.projects.search}</Label>
            <Input className="project-input" />
          </SearchField>
        )}
      </div>
      <DataTable
        name="projects"
        caption={words.projects.title}
        rows={rows}
        columns={columns}
        filters={filters}
        rowId={(row) => `${row.report} ${row.name}`}
        orders={projectOrders}
        order={address.projectorder}
        onOrder={(projectorder) => change({ projectorder })}
      />
      <FigureTools sheet={projectSheet(found, address, words, language)} />
    </section>
  );
}
