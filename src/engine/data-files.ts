import type { DataResource } from "../parquet/datapackage.ts";
import { sha256 } from "../parquet/sha256.ts";
import type { TableName } from "../parquet/tables.ts";
import { UnusableTable } from "../parquet/unusable-table.ts";

/** Where a published table lies and what it must be. */
export interface DataFile {
  readonly table: TableName;
  /** The app's own origin, below whatever path it is served from; hashed by the build. */
  readonly url: string;
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
}

// Globs, not imports: a table that was never built is a failure the page can show, not one of the build.
const urls = import.meta.glob<string>("../../data/*.parquet", {
  query: "?url",
  import: "default",
  eager: true,
});
const resources = import.meta.glob<readonly DataResource[]>(
  "../../data/datapackage.json",
  {
    import: "resources",
    eager: true,
  },
);

const descriptions = import.meta.glob<string>("../../data/datapackage.json", {
  query: "?url",
  import: "default",
  eager: true,
});

/** What describes the published tables, as it lies beside them. */
export async function dataPackageText(): Promise<string> {
  const response = await fetch(Object.values(descriptions)[0] ?? "");
  if (!response.ok)
    throw new Error(
      `The server answered ${response.status} for datapackage.json`,
    );
  return response.text();
}

/** @throws {UnusableTable} when the build holds no such table */
export function dataFile(table: TableName): DataFile {
  const url = urls[`../../data/${table}.parquet`];
  const resource = Object.values(resources)[0]?.find(
    ({ name }) => name === table,
  );
  if (url === undefined || resource === undefined) {
    throw new UnusableTable(
      table,
      "missing",
      "it was not there when the app was built",
    );
  }
  return { table, url, bytes: resource.bytes, hash: resource.hash };
}

/**
 * Fetches one published table and proves that it is the published one.
 * @throws {UnusableTable} missing, unreachable, truncated or altered
 */
export async function fetchTable(
  file: DataFile,
  signal?: AbortSignal,
  fetchFile: typeof fetch = fetch,
): Promise<Uint8Array> {
  const { table, url } = file;
  let bytes: Uint8Array;
  try {
    const response = await fetchFile(url, signal ? { signal } : {});
    if (!response.ok) {
      const reason =
        response.status === 404 || response.status === 410
          ? "missing"
          : "unreachable";
      throw new UnusableTable(
        table,
        reason,
        `the server answered ${response.status} for ${url}`,
      );
    }
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof UnusableTable) throw cause;
    throw new UnusableTable(
      table,
      "unreachable",
      cause instanceof Error ? cause.message : String(cause),
      cause,
    );
  }
  if (bytes.length < file.bytes) {
    throw new UnusableTable(
      table,
      "truncated",
      `${bytes.length} of ${file.bytes} bytes came`,
    );
  }
  const found = await sha256(bytes);
  // Without a digest (plain http) the length and Parquet's own structure must do.
  if (
    bytes.length !== file.bytes ||
    (found !== undefined && `sha256:${found}` !== file.hash)
  ) {
    throw new UnusableTable(
      table,
      "altered",
      `${bytes.length} bytes that are not the published ones`,
    );
  }
  return bytes;
}
