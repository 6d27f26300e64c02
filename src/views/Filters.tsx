import { memo } from "react";
import type { ReportEntry } from "../queries/report-list.ts";
import { type Address, kindChoices } from "./address.ts";
import type { ChangeAddress } from "./address-state.ts";
import { Button } from "./Button.tsx";
import { centreOptions } from "./centre-options.ts";
import { distinct } from "./choice.ts";
import { useWords } from "./contexts.ts";
import { ManyPicker, Picker } from "./Picker.tsx";

/** What of the address they are about: nothing else draws them anew. */
export const filterNames = ["district", "year", "kind"] as const;

interface FiltersProps {
  readonly reports: readonly ReportEntry[];
  readonly years: readonly number[];
  readonly address: Pick<Address, (typeof filterNames)[number]>;
  readonly change: ChangeAddress;
}

/** Which centres, years and kinds of report everything below is about. */
export const Filters = memo(function Filters({
  reports,
  years,
  address,
  change,
}: FiltersProps) {
  const words = useWords();
  const districts = centreOptions(
    distinct(reports.map(({ districtId }) => districtId)),
    reports,
    words,
  );
  const filtered =
    address.district.length > 0 ||
    address.year.length > 0 ||
    address.kind !== "all";
  return (
    <section className="filters" aria-label={words.control.filters}>
      <ManyPicker
        label={words.control.district}
        options={districts}
        chosen={address.district}
        allWord={words.control.all}
        onChange={(district) => change({ district })}
      />
      <ManyPicker
        label={words.control.year}
        options={years.map((year) => ({
          id: String(year),
          name: String(year),
        }))}
        chosen={address.year.map(String)}
        allWord={words.control.all}
        onChange={(chosen) => change({ year: chosen.map(Number) })}
      />
      <Picker
        label={words.control.kind}
        options={kindChoices.map((id) => ({ id, name: words.kindChoice[id] }))}
        value={address.kind}
        onChange={(kind) => change({ kind })}
      />
      {filtered && (
        <Button
          className="plain-button"
          onPress={() => change({ district: null, year: null, kind: null })}
        >
          {words.control.reset}
        </Button>
      )}
    </section>
  );
});
