import { dataFile } from "./data-files.ts";

/** Twelve digits that change whenever a published figure does; empty where the build holds no data. */
export function dataVersion(): string {
  try {
    return dataFile("facts").hash.replace("sha256:", "").slice(0, 12);
  } catch {
    return "";
  }
}
