import { sha256 } from "./sha256.ts";
import {
  type Column,
  columnsOf,
  schemaVersion,
  tableNames,
  tables,
} from "./tables.ts";
import type { TableBytes } from "./write.ts";

/** https://datapackage.org/standard/data-package/, the parts that describe these tables. */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The version of the tables' columns. */
  readonly version: string;
  readonly licenses: readonly {
    readonly name: string;
    readonly path: string;
    readonly title: string;
  }[];
  readonly resources: readonly DataResource[];
}

export interface DataResource {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly format: "parquet";
  readonly mediatype: "application/vnd.apache.parquet";
  readonly bytes: number;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly object[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly object[];
  };
}

/** The description that lies beside the Parquet files; it says nothing of when or where it was made. */
export async function describeTables(bytes: TableBytes): Promise<DataPackage> {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "district-spending",
    title:
      "区级企业服务中心预决算 · Spending of district enterprise-service centres",
    description:
      "Facts read from published budgets and final accounts of China's district enterprise-service centres, " +
      "each with every printed occurrence it rests on and every check it took part in. " +
      "由公开的部门预算、决算读出的数值，附全部原文出处与勾稽核对。",
    version: schemaVersion,
    licenses: [
      {
        name: "MIT",
        path: "https://opensource.org/license/mit",
        title: "MIT License",
      },
    ],
    resources: await Promise.all(
      tableNames.map(async (name) => ({
        name,
        path: `${name}.parquet`,
        title: tables[name].zh,
        description: tables[name].en,
        format: "parquet" as const,
        mediatype: "application/vnd.apache.parquet" as const,
        bytes: bytes[name].length,
        hash: `sha256:${await sha256(bytes[name])}`,
        schema: {
          fields: columnsOf(name).map(describeField),
          ...(tables[name].key.length > 0 && { primaryKey: tables[name].key }),
          foreignKeys: Object.entries(tables[name].references).map(
            ([field, resource]) => ({
              fields: [field],
              reference: { resource, fields: ["id"] },
            }),
          ),
        },
      })),
    ),
  };
}

const fieldTypes = {
  string: "string",
  integer: "integer",
  double: "number",
} as const;

function describeField({ name, type, nullable, zh, en }: Column): object {
  const field = { name, type: fieldTypes[type], title: zh, description: en };
  return nullable ? field : { ...field, constraints: { required: true } };
}

export function printDataPackage(description: DataPackage): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}
