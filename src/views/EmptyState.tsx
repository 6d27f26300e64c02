import type { ReportEntry } from "../queries/report-list.ts";
import type { Address } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { Button } from "./Button.tsx";
import { useWords } from "./contexts.ts";

interface EmptyStateProps {
  readonly reports: readonly ReportEntry[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** Nothing is left to show: says which filters leave nothing and how to get out, or that no report is there at all. */
export function EmptyState({ reports, address, change }: EmptyStateProps) {
  const words = useWords();
  const { district, year, kind } = address;
  const name = (id: string) =>
    words.districtName(
      id,
      reports.find((each) => each.districtId === id)?.district ?? "",
    );
  const filters = [
    ...(district.length
      ? [
          `${words.control.district} ${district.map((id) => name(id)).join(", ")}`,
        ]
      : []),
    ...(year.length ? [`${words.control.year} ${year.join(", ")}`] : []),
    ...(kind === "all" ? [] : [words.kindChoice[kind]]),
  ];
  if (reports.length === 0)
    return (
      <section className="state" role="status">
        <h2>{words.state.noReports}</h2>
        <p>{words.state.noReportsWhy}</p>
      </section>
    );
  return (
    <section className="state" role="status">
      <h2>{words.state.empty}</h2>
      <p>{words.state.emptyWhy(filters)}</p>
      <Button
        className="primary-button"
        onPress={() => change({ district: null, year: null, kind: null })}
      >
        {words.control.reset}
      </Button>
    </section>
  );
}
