import { useEffect, useState } from "react";
import { dataVersion } from "../engine/data-version.ts";
import type { ReportEntry } from "../queries/report-list.ts";
import type { Address } from "./address.ts";
import { useWords } from "./contexts.ts";
import { filterWords } from "./figure-tools/filter-words.ts";

interface PrintLineProps {
  readonly reports: readonly ReportEntry[];
  readonly address: Address;
}

/** What a sheet of paper must say in place of the pickers: what was chosen, where, and of which data. */
export function PrintLine({ reports, address }: PrintLineProps) {
  const words = useWords();
  const [href, setHref] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the window's address follows this one
  useEffect(() => setHref(location.href), [address]);
  return (
    <p className="print-only hint">
      {filterWords(reports, address, words)} · {words.share.dataVersion}{" "}
      {dataVersion()} · {href}
    </p>
  );
}
