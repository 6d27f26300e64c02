import type { QueryClient } from "@tanstack/react-query";
import {
  dataFile,
  dataPackageText,
  fetchTable,
} from "../../engine/data-files.ts";
import type { Database } from "../../engine/database.ts";
import type { Words } from "../../language/zh.ts";
import { tableNames } from "../../parquet/tables.ts";
import { conceptRows } from "../../queries/concept-rows.ts";
import { factPlaces } from "../../queries/fact-places.ts";
import { reportList } from "../../queries/report-list.ts";
import { toCsv } from "../figure-tools/sheet-files.ts";
import { dataArchive } from "./data-archive.ts";
import { wholeSheet } from "./whole-data.ts";

/** Every fact in one table, from the page's own questions. */
export async function factsCsv(
  client: QueryClient,
  database: Database,
  words: Words,
): Promise<string> {
  const [facts, concepts, reports] = await Promise.all([
    client.fetchQuery(factPlaces(database)),
    client.fetchQuery(conceptRows(database)),
    client.fetchQuery(reportList(database)),
  ]);
  return toCsv(wholeSheet(facts, concepts, reports, words));
}

/** The published files byte for byte, the same facts as CSV, and what to say when they are used. */
export async function wholeArchive(
  name: string,
  readme: string,
  csv: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder();
  const tables = await Promise.all(
    tableNames.map(
      async (table) =>
        [`${table}.parquet`, await fetchTable(dataFile(table))] as const,
    ),
  );
  return dataArchive(
    name,
    new Map([
      ["README.txt", text.encode(readme)],
      ["facts.csv", text.encode(csv)],
      ["datapackage.json", text.encode(await dataPackageText())],
      ...tables,
    ]),
  );
}
