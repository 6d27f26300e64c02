import { type Address, chartKinds, sortKeys } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Choice } from "../Choice.tsx";
import { useWords } from "../contexts.ts";
import { Picker } from "../Picker.tsx";
import { peerGrounds } from "./peers.ts";

interface CompareControlsProps {
  /** Every centre there is, by its district's word and name. */
  readonly centres: readonly { readonly id: string; readonly name: string }[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** How a ranked chart is drawn and in which order, and whom it is about. */
export function CompareControls(props: CompareControlsProps) {
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
      <Picker
        label={words.compare.focus}
        options={[{ id: "", name: words.compare.noFocus }, ...centres]}
        value={address.focus ?? ""}
        onChange={(id) =>
          change(id === "" ? { focus: null, peers: null } : { focus: id })
        }
      />
      {address.focus !== null && (
        <Picker
          label={words.compare.peers}
          options={peerGrounds.map((id) => ({
            id,
            name: words.compare.grounds[id],
          }))}
          value={address.peers}
          onChange={(peers) => change({ peers })}
        />
      )}
    </div>
  );
}
