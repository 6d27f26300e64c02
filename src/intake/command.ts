import { describeTables, printDataPackage } from "../parquet/datapackage.ts";
import { tableNames } from "../parquet/tables.ts";
import { writeTables } from "../parquet/write.ts";
import { withChecksBetween } from "../reconciliation/between-reports.ts";
import type { ReadReport } from "../vocabulary/fact.ts";
import type { ReportFile } from "./read-report.ts";
import { printReportJson } from "./report-json.ts";
import { UnreadableFile } from "./unreadable-file.ts";

/** What the command line needs of the machine; node.ts gives the real one. */
export interface Machine {
  readonly readReport: (file: ReportFile) => Promise<ReadReport>;
  /** Rejects with an error whose message is one short reason. */
  readonly readFile: (name: string) => Promise<Uint8Array>;
  /** Writes into a folder, making it first when it is not there. */
  readonly writeFile: (
    folder: string,
    name: string,
    bytes: Uint8Array,
  ) => Promise<void>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

export const usage = [
  "usage: npm run --silent extract -- FILE...            print one JSON object a line for each report",
  "       npm run --silent extract -- --out DIR FILE...  write Parquet tables and datapackage.json into DIR",
  "FILE is a budget or final account, .txt or .pdf.",
].join("\n");

const done = 0;
/** Something in the program broke; never the file's fault. */
const broken = 1;
/** The command line or one of the files could not be read. */
const refused = 2;

/** Runs one command line and gives its exit status. */
export async function runCommand(
  words: readonly string[],
  machine: Machine,
): Promise<number> {
  const command = parse(words);
  if (command === "help") {
    machine.print(usage);
    return done;
  }
  if (typeof command === "string") {
    machine.complain(command === "" ? usage : `${command}\n${usage}`);
    return refused;
  }
  return command.folder === undefined
    ? printReports(command.files, machine)
    : writeReports(command.folder, command.files, machine);
}

interface Command {
  readonly folder: string | undefined;
  readonly files: readonly string[];
}

/** A command, "help", or what is wrong with the words. */
function parse(words: readonly string[]): Command | string {
  const files: string[] = [];
  let folder: string | undefined;
  let optionsEnd = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (optionsEnd || !word.startsWith("-")) files.push(word);
    else if (word === "--") optionsEnd = true;
    else if (word === "--help" || word === "-h") return "help";
    else if (word === "--out") folder = words[++at];
    else if (word.startsWith("--out=")) folder = word.slice("--out=".length);
    else return `unknown option: ${word}`;
    if (word.startsWith("--out") && !optionsEnd && !folder)
      return "--out needs a folder";
  }
  return files.length === 0 ? "" : { folder, files };
}

async function printReports(
  files: readonly string[],
  machine: Machine,
): Promise<number> {
  let status = done;
  for (const file of files) {
    const report = await readOne(file, machine);
    if (typeof report === "number") status = worse(status, report);
    else machine.print(printReportJson(file, report));
  }
  return status;
}

async function writeReports(
  folder: string,
  files: readonly string[],
  machine: Machine,
): Promise<number> {
  let status = done;
  const reports = new Map<
    string,
    { readonly file: string; readonly report: ReadReport }
  >();
  for (const file of files) {
    const report = await readOne(file, machine);
    if (typeof report === "number") {
      status = worse(status, report);
      continue;
    }
    const id = report.report.id;
    const other = reports.get(id);
    if (other === undefined) reports.set(id, { file, report });
    else {
      machine.complain(
        `${file}: the same report as ${other.file} (${id}); left out`,
      );
      status = worse(status, refused);
    }
  }
  if (reports.size === 0) return status;
  const written = withChecksBetween(
    [...reports.values()].map(({ report }) => report),
  );
  const tables = writeTables(written);
  for (const name of tableNames)
    await machine.writeFile(folder, `${name}.parquet`, tables[name]);
  const description = printDataPackage(await describeTables(tables));
  await machine.writeFile(
    folder,
    "datapackage.json",
    new TextEncoder().encode(description),
  );
  machine.print(summarise(folder, written));
  return status;
}

/** The report, or the exit status its failure asks for; the reason is told in one line. */
async function readOne(
  file: string,
  machine: Machine,
): Promise<ReadReport | number> {
  let bytes: Uint8Array;
  try {
    bytes = await machine.readFile(file);
  } catch (error) {
    machine.complain(`${file}: ${oneLine(error)}`);
    return refused;
  }
  try {
    return await machine.readReport({ name: file, bytes });
  } catch (error) {
    if (error instanceof UnreadableFile) {
      machine.complain(`${file}: ${oneLine(error)}`);
      return refused;
    }
    const stack = error instanceof Error ? `\n${error.stack}` : "";
    machine.complain(
      `${file}: this program broke, please report it: ${oneLine(error)}${stack}`,
    );
    return broken;
  }
}

function oneLine(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.replaceAll(/\s+/g, " ").trim();
}

/** A bug outranks a bad file, and a bad file outranks success. */
function worse(a: number, b: number): number {
  if (a === broken || b === broken) return broken;
  return a === refused || b === refused ? refused : done;
}

function summarise(folder: string, reports: readonly ReadReport[]): string {
  const count = (of: (report: ReadReport) => number) =>
    reports.reduce((sum, report) => sum + of(report), 0);
  return [
    `${folder}: ${reports.length} reports`,
    `${count(({ facts }) => facts.length)} facts`,
    `${count(({ facts }) => facts.reduce((sum, fact) => sum + fact.observations.length, 0))} observations`,
    `${count(({ checks }) => checks.length)} checks`,
    `${count(({ findings }) => findings.length)} findings`,
  ].join(", ");
}
