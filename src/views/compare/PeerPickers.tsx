import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { useWords } from "../contexts.ts";
import { Picker, type PickerOption } from "../Picker.tsx";
import { peerGrounds } from "./peers.ts";

export type CentreOption = PickerOption<string>;

interface PeerPickersProps {
  /** Every centre there is. */
  readonly centres: readonly CentreOption[];
  readonly address: Pick<Address, "focus" | "peers">;
  readonly change: ChangeAddress;
}

/** Which centre is held against others, and against which. */
export function PeerPickers({ centres, address, change }: PeerPickersProps) {
  const words = useWords();
  return (
    <>
      <Picker
        label={words.compare.focus}
        options={[{ id: "", name: words.compare.noFocus }, ...centres]}
        value={address.focus ?? ""}
        onChange={(id) =>
          change(id === "" ? { focus: null, peers: null } : { focus: id })
        }
      />
      {address.focus !== null && <GroundPicker {...{ address, change }} />}
    </>
  );
}

/** On what grounds others are its peers. */
export function GroundPicker({
  address,
  change,
}: Omit<PeerPickersProps, "centres">) {
  const words = useWords();
  return (
    <Picker
      label={words.compare.peers}
      options={peerGrounds.map((id) => ({
        id,
        name: words.compare.grounds[id],
      }))}
      value={address.peers}
      onChange={(peers) => change({ peers })}
    />
  );
}
