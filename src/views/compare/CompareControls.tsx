import { memo } from "react";
import { type Address, chartKinds, sortKeys } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Choice } from "../Choice.tsx";
import { useWords } from "../contexts.ts";
import { type CentreOption, PeerPickers } from "./PeerPickers.tsx";

/** What of the address they are about: nothing else draws them anew. */
export const controlNames = ["chart", "sort", "focus", "peers"] as const;

interface CompareControlsProps {
  readonly centres: readonly CentreOption[];
  readonly address: Pick<Address, (typeof controlNames)[number]>;
  readonly change: ChangeAddress;
}

/** How a ranked chart is drawn and in which order, and whom it is about. */
export const CompareControls = memo(function CompareControls(
  props: CompareControlsProps,
) {
  const { centres, address, change } = props;
  const words = useWords();
  return (
    <div className="metric-controls">
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
      <PeerPickers {...{ centres, address, change }} />
    </div>
  );
});
