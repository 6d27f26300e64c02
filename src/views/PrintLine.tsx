import { useEffect, useState } from "react";
import { dataVersion } from "../engine/data-version.ts";
import type { ReportEntry } from "../queries/report-list.ts";
import { type Address, writeAddress } from "./address.ts";
import { useWords } from "./contexts.ts";
import { filterWords } from "./figure-tools/filter-words.ts";
import { later } from "./later.tsx";

interface PrintLineProps {
  readonly reports: readonly ReportEntry[];
  readonly address: Address;
}

/** What a sheet of paper must say in place of the pickers: what was chosen, where, and of which data. */
export const PrintLine = later(function PrintLine(props: PrintLineProps) {
  const { reports, address } = props;
  const words = useWords();
  const [href, setHref] = useState("");
  // The window's own address follows this one, and the build has none.
  useEffect(() => {
    const search = writeAddress(address) || location.pathname;
    setHref(new URL(search, location.href).href);
  }, [address]);
  return (
    <p className="print-only hint">
      {filterWords(reports, address, words)} · {words.share.dataVersion}{" "}
      {dataVersion()} · {href}
    </p>
  );
});
