import { Button } from "react-aria-components/Button";
import type { Address } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { useWords } from "./contexts.ts";

interface EmptyStateProps {
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** The filters leave nothing: says which, and how to get out. */
export function EmptyState({ address, change }: EmptyStateProps) {
  const words = useWords();
  const { district, year, kind } = address;
  const filters = [
    ...(district.length
      ? [
          `${words.control.district} ${district.map((id) => words.districtName(id, "")).join(", ")}`,
        ]
      : []),
    ...(year.length ? [`${words.control.year} ${year.join(", ")}`] : []),
    ...(kind === "all" ? [] : [words.kindChoice[kind]]),
  ];
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
