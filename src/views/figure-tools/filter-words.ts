import type { Words } from "../../language/zh.ts";
import type { Address } from "../address.ts";

interface Placed {
  readonly districtId: string;
  readonly district: string;
}

/** What the reader chose, in one line; all reports when nothing is chosen. */
export function filterWords(
  rows: readonly Placed[],
  { district, year, kind }: Pick<Address, "district" | "year" | "kind">,
  words: Words,
): string {
  const printed = (id: string) =>
    rows.find(({ districtId }) => districtId === id)?.district ?? "";
  const chosen = [
    words.list(district.map((id) => words.districtName(id, printed(id)))),
    words.list(year.map(String)),
    kind === "all" ? "" : words.kindChoice[kind],
  ].filter((each) => each !== "");
  return chosen.length > 0 ? chosen.join(" · ") : words.share.allReports;
}
