import { describe, expect, test } from "vitest";
import { type Machine, runCommand, usage } from "../../src/intake/command.ts";
import { UnreadableFile } from "../../src/intake/unreadable-file.ts";
import { readRows } from "../../src/parquet/read.ts";
import { exampleReport } from "../example-report.ts";

function fakeMachine(files: Readonly<Record<string, string>>) {
  const printed: string[] = [];
  const complained: string[] = [];
  const written = new Map<string, Uint8Array>();
  const machine: Machine = {
    readFile: async (name) => {
      const text = files[name];
      if (text === undefined) throw new Error("no such file");
      return new TextEncoder().encode(text);
    },
    readReport: async ({ bytes }) => {
      const text = new TextDecoder().decode(bytes);
      if (text === "picture") {
        throw new UnreadableFile("no-text-layer", {
          zh: "没有文字层",
          en: "no text layer:\nonly pictures",
        });
      }
      if (text === "bug") throw new TypeError("undefined is not a page");
      return exampleReport(text);
    },
    writeFile: async (folder, name, bytes) =>
      void written.set(`${folder}/${name}`, bytes),
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  };
  const run = (...words: string[]) => runCommand(words, machine);
  return { run, printed, complained, written };
}

describe("extract FILE...", () => {
  test("prints one object a line in the order of the files", async () => {
    const { run, printed, complained } = fakeMachine({
      "a.txt": "a-2021-final",
      "b.txt": "b-2021-final",
    });
    expect(await run("b.txt", "a.txt")).toBe(0);
    expect(printed.map((line) => JSON.parse(line).file)).toEqual([
      "b.txt",
      "a.txt",
    ]);
    expect(printed.every((line) => !line.includes("\n"))).toBe(true);
    expect(complained).toEqual([]);
  });

  test("tells an unreadable file in one line and does the others", async () => {
    const { run, printed, complained } = fakeMachine({
      "scan.pdf": "picture",
      "a.txt": "a-2021-final",
    });
    expect(await run("scan.pdf", "a.txt")).toBe(2);
    expect(complained).toEqual(["scan.pdf: no text layer: only pictures"]);
    expect(printed).toHaveLength(1);
  });

  test("tells a file that is not there", async () => {
    const { run, complained } = fakeMachine({});
    expect(await run("gone.txt")).toBe(2);
    expect(complained).toEqual(["gone.txt: no such file"]);
  });

  test("tells its own mistake apart from a bad file, and still does the others", async () => {
    const { run, printed, complained } = fakeMachine({
      "x.txt": "bug",
      "y.txt": "picture",
      "a.txt": "a-2021-final",
    });
    expect(await run("x.txt", "y.txt", "a.txt")).toBe(1);
    expect(complained[0]).toContain(
      "x.txt: this program broke, please report it: undefined is not a page",
    );
    expect(printed).toHaveLength(1);
  });

  test.each([
    [[]],
    [["--out"]],
    [["--out", ""]],
    [["--out=", "a.txt"]],
    [["--out", "data"]],
    [["--wrong", "a.txt"]],
  ])("shows how it is used when given %j", async (words) => {
    const { run, printed, complained } = fakeMachine({
      "a.txt": "a-2021-final",
    });
    expect(await run(...words)).toBe(2);
    expect(complained.join("\n")).toContain(usage);
    expect(printed).toEqual([]);
  });

  test("shows how it is used when asked", async () => {
    const { run, printed } = fakeMachine({});
    expect(await run("--help")).toBe(0);
    expect(printed).toEqual([usage]);
  });

  test("takes a file whose name begins with a dash after --", async () => {
    const { run, printed } = fakeMachine({ "-a.txt": "a-2021-final" });
    expect(await run("--", "-a.txt")).toBe(0);
    expect(printed).toHaveLength(1);
  });
});

describe("extract --out DIR FILE...", () => {
  test("writes the tables and their description, and prints a summary", async () => {
    const { run, printed, written } = fakeMachine({
      "a.txt": "a-2021-final",
      "b.txt": "b-2021-final",
    });
    expect(await run("--out", "out", "a.txt", "b.txt")).toBe(0);
    expect([...written.keys()]).toEqual([
      "out/reports.parquet",
      "out/facts.parquet",
      "out/observations.parquet",
      "out/checks.parquet",
      "out/findings.parquet",
      "out/reasons.parquet",
      "out/terms.parquet",
      "out/texts.parquet",
      "out/datapackage.json",
    ]);
    expect(printed).toEqual([
      "out: 2 reports, 2 facts, 4 observations, 4 checks, 2 findings",
    ]);
  });

  test("writes what can be read when a file cannot", async () => {
    const { run, written } = fakeMachine({
      "a.txt": "a-2021-final",
      "scan.pdf": "picture",
    });
    expect(await run("--out=out", "scan.pdf", "a.txt")).toBe(2);
    const reports = await readRows(
      "reports",
      written.get("out/reports.parquet") ?? new Uint8Array(),
    );
    expect(reports.map(({ id }) => id)).toEqual(["a-2021-final"]);
  });

  test("writes nothing when nothing can be read", async () => {
    const { run, written } = fakeMachine({ "scan.pdf": "picture" });
    expect(await run("--out", "out", "scan.pdf")).toBe(2);
    expect(written.size).toBe(0);
  });

  test("leaves out the second file of one report and says so", async () => {
    const { run, complained, written } = fakeMachine({
      "a.txt": "a-2021-final",
      "copy.txt": "a-2021-final",
    });
    expect(await run("--out", "out", "a.txt", "copy.txt")).toBe(2);
    expect(complained).toEqual([
      "copy.txt: the same report as a.txt (a-2021-final); left out",
    ]);
    expect(written.size).toBe(9);
  });
});
