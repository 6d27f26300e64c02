import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { type Machine, runCommand } from "./command.ts";
import { readReport } from "./read-report.ts";

// The one module that touches Node: `npm run extract` and `npm run data` start here.

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  EISDIR: "is a folder, not a file",
  EACCES: "may not be read",
};

/** PDFs in Chinese need the character maps that pdf.js ships. */
const resources = {
  readCMap: async (file: string) =>
    new Uint8Array(
      await readFile(
        new URL(`../../node_modules/pdfjs-dist/cmaps/${file}`, import.meta.url),
      ),
    ),
};

const machine: Machine = {
  readReport: (file) => readReport(file, resources),
  readFile: async (name) => {
    try {
      return new Uint8Array(await readFile(name));
    } catch (error) {
      const code =
        error instanceof Error && "code" in error ? String(error.code) : "";
      throw new Error(
        reasons[code] ?? `cannot be read (${code || String(error)})`,
        { cause: error },
      );
    }
  },
  writeFile: async (folder, name, bytes) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), bytes);
  },
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

// `extract ... | head` closes the pipe early; that is no failure.
process.stdout.on("error", (error) => {
  if ("code" in error && error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), machine);
