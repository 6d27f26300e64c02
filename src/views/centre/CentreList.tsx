import "./centre.css";
import { useMemo } from "react";
import { reportWords } from "../../charts/report-words.ts";
import type { Words } from "../../language/zh.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { CentreLink } from "../CentreLink.tsx";
import { useWords } from "../contexts.ts";
import { DataTable } from "../DataTable.tsx";
import type { TableColumn } from "../table-columns.ts";
import type { CentreEntry } from "./centre-entries.ts";

interface CentreListProps {
  readonly centres: readonly CentreEntry[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

function centreColumns(words: Words): readonly TableColumn<CentreEntry>[] {
  const said = words.centre;
  const name = ({ districtId, district }: CentreEntry) =>
    words.districtName(districtId, district);
  return [
    {
      id: "district",
      label: words.control.district,
      isRowHeader: true,
      value: name,
      cell: (centre) => (
        <CentreLink of={centre.districtId}>{name(centre)}</CentreLink>
      ),
    },
    {
      id: "city",
      label: said.city,
      value: ({ city }) => words.cityName(city),
      cell: ({ city }) => words.cityName(city),
    },
    {
      id: "name",
      label: said.name,
      value: ({ names }) => names[0] ?? "",
      cell: ({ names }) => <span lang="zh-CN">{names[0]}</span>,
    },
    {
      id: "reports",
      label: said.reports,
      className: "numeric",
      value: ({ reports }) => reports.length,
      cell: ({ reports }) => words.number.plain(reports.length),
    },
    {
      id: "latest",
      label: said.latest,
      value: ({ latest }) => reportWords(latest, words),
      rank: ({ latest }) => latest.fiscalYear,
      cell: ({ latest }) => reportWords(latest, words),
    },
  ];
}

/** Every centre there is, each with the way to its page. */
export function CentreList({ centres, address, change }: CentreListProps) {
  const words = useWords();
  const said = words.centre;
  const columns = useMemo(() => centreColumns(words), [words]);
  return (
    <section className="metric" aria-labelledby="centres-title">
      <div className="metric-heading">
        <h2 id="centres-title">{said.list}</h2>
        <p className="question">{said.question}</p>
      </div>
      <DataTable
        name="centres"
        caption={said.list}
        rows={centres}
        columns={columns}
        rowId={({ districtId }) => districtId}
        orders={columns.map(({ id }) => id)}
        order={address.tableorder}
        onOrder={(tableorder) => change({ tableorder })}
        onOpen={({ districtId }) => change({ focus: districtId })}
        about={{
          name: "centres",
          title: said.list,
          filters: words.share.allReports,
          notes: [],
        }}
      />
    </section>
  );
}
