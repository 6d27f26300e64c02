import { relatives } from "../../charts/relative.ts";
import {
  type Address,
  medianChoices,
  scales,
  trendLayouts,
} from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Choice } from "../Choice.tsx";
import { type CentreOption, PeerPickers } from "../compare/PeerPickers.tsx";
import { useNavigation, useWords } from "../contexts.ts";
import { Picker } from "../Picker.tsx";

interface TrendControlsProps {
  /** The years that have figures, in order. */
  readonly years: readonly number[];
  readonly centres: readonly CentreOption[];
  /** Whether the figures as drawn have logarithms. */
  readonly allowsLog: boolean;
  readonly address: Address;
  readonly change: ChangeAddress;
}

/** One frame or many, and which two years are held against each other. */
export function TrendControls(props: TrendControlsProps) {
  const { years, centres, allowsLog, address, change } = props;
  const words = useWords();
  // A centre's own page has chosen it, and its peers, already.
  const isOfCentre = useNavigation().address.view === "centre";
  const { slope, layout } = address;
  const said = words.trend;
  const option = (year: number) => ({ id: String(year), name: String(year) });
  const none = { id: "", name: said.noYear };
  const first = years[0];
  const last = years.at(-1);
  const choose = (from: number | undefined, to: number | undefined) =>
    change({
      slope:
        from === undefined || to === undefined || from >= to
          ? null
          : { from, to },
    });
  return (
    <div className="metric-controls">
      {slope === null && (
        <>
          <Choice
            label={said.layout}
            options={trendLayouts.map((id) => ({ id, name: said.layouts[id] }))}
            value={layout}
            onChange={(id) => change({ layout: id })}
          />
          <Choice
            label={said.show}
            options={relatives.map((id) => ({ id, name: said.relatives[id] }))}
            value={address.relative}
            onChange={(relative) => change({ relative })}
          />
          {(allowsLog || address.scale === "log") && (
            <Choice
              label={said.scale}
              options={scales.map((id) => ({ id, name: said.scales[id] }))}
              value={address.scale}
              onChange={(scale) => change({ scale })}
            />
          )}
          <Choice
            label={said.median}
            options={medianChoices.map((id) => ({
              id,
              name: said.medianChoice[id],
            }))}
            value={address.median}
            onChange={(median) => change({ median })}
          />
          {!isOfCentre && <PeerPickers {...{ centres, address, change }} />}
        </>
      )}
      {first !== undefined && last !== undefined && first < last && (
        <>
          <Picker
            label={said.from}
            options={[none, ...years.filter((year) => year < last).map(option)]}
            value={slope ? String(slope.from) : ""}
            onChange={(id) =>
              choose(
                id === "" ? undefined : Number(id),
                slope && slope.to > Number(id) ? slope.to : last,
              )
            }
          />
          <Picker
            label={said.to}
            options={[
              none,
              ...years.filter((year) => year > first).map(option),
            ]}
            value={slope ? String(slope.to) : ""}
            onChange={(id) =>
              choose(
                slope && slope.from < Number(id) ? slope.from : first,
                id === "" ? undefined : Number(id),
              )
            }
          />
        </>
      )}
    </div>
  );
}
