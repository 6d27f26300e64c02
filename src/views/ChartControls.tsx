import { type Address, chartKinds, sortKeys } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { Choice } from "./Choice.tsx";
import { useWords } from "./contexts.ts";

interface ChartControlsProps {
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** How a ranked chart is drawn and in which order. */
export function ChartControls({ address, change }: ChartControlsProps) {
  const words = useWords();
  return (
    <>
      <Choice
        label={words.control.chart}
        options={chartKinds.map((id) => ({ id, name: words.chartKind[id] }))}
        value={address.chart}
        onChange={(chart) => change({ chart })}
      />
      <Choice
        label={words.control.sort}
        options={sortKeys.map((id) => ({ id, name: words.sortKey[id] }))}
        value={address.sort}
        onChange={(sort) => change({ sort })}
      />
    </>
  );
}
