import { type Zippable, zipSync } from "fflate";

/** No time of the day: the same data makes the same file. Archives know no earlier one. */
const noTime = new Date(1980, 0, 1);
/** Already packed by itself. */
const isPacked = (name: string) => name.endsWith(".parquet");

/** Files under one folder, as one file that every system opens. */
export function dataArchive(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [name, bytes] of files)
    entries[`${folder}/${name}`] = [
      bytes,
      { level: isPacked(name) ? 0 : 9, mtime: noTime },
    ];
  return zipSync(entries);
}
