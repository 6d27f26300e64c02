import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, test } from "vitest";
import { type Module, readModule } from "./read-module.ts";

/** What each room may import; ARCHITECTURE.md gives the reasons. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  language: ["vocabulary"],
  document: ["vocabulary"],
  extraction: ["vocabulary", "document"],
  reconciliation: ["vocabulary", "language"],
  parquet: ["vocabulary"],
  intake: ["vocabulary", "document", "extraction", "reconciliation", "parquet"],
  engine: ["vocabulary", "parquet"],
  metrics: ["vocabulary"],
  offline: [],
  queries: ["vocabulary", "metrics", "engine"],
  charts: ["vocabulary", "metrics", "queries", "language"],
  build: [
    "vocabulary",
    "parquet",
    "engine",
    "metrics",
    "queries",
    "language",
    "charts",
    "views",
  ],
};
const allRooms = [...Object.keys(mayImport), "views"];
const everything = ["views", "main.tsx"];

/** Rooms from which only types may come. */
const typesOnly: Readonly<Record<string, readonly string[]>> = {
  charts: ["queries"],
};

/** Which rooms a package may be used in; a package that is not listed may be used nowhere. */
const packageRooms: readonly (readonly [
  name: string,
  rooms: readonly string[],
])[] = [
  ["vite", ["build"]],
  ["pdfjs-dist", ["document"]],
  ["@duckdb/duckdb-wasm", ["engine", "build"]],
  ["@uwdata/flechette", ["engine"]],
  ["hyparquet", ["parquet"]],
  ["hyparquet-writer", ["parquet"]],
  ["@observablehq/plot", ["charts", "build"]],
  ["@tanstack/react-query", ["queries", "views", "main.tsx", "build"]],
  ["@tanstack/react-table", ["views"]],
  ["nuqs", ["views", "main.tsx"]],
  ["papaparse", ["views"]],
  ["fflate", ["views"]],
  [
    "react",
    [
      "views",
      "charts/PlotFigure.tsx",
      "charts/MarkTooltip.tsx",
      "charts/Stage.tsx",
      "charts/built-pictures.ts",
      "charts/is-hydrating.ts",
      "main.tsx",
    ],
  ],
  ["react-aria-components", ["views", "charts/MarkTooltip.tsx"]],
  // Those that paper does not wait for.
  [
    "react-dom",
    ["main.tsx", "build", "views/printing.ts", "charts/PlotFigure.tsx"],
  ],
  ["linkedom", ["build"]],
  ["workbox-core", ["offline"]],
  ["workbox-precaching", ["offline"]],
  ["workbox-routing", ["offline"]],
  ["workbox-strategies", ["offline"]],
  ["workbox-window", ["views"]],
  ["virtual:stored-answers", ["main.tsx"]],
];

/** The only modules that touch the page. */
const touchesThePage = (path: string) =>
  path.startsWith("views/") ||
  path === "charts/PlotFigure.tsx" ||
  path === "main.tsx";

const mostLines = 300;
/** To be split; nothing may join them. */
const tooLongYet: readonly string[] = [];
/** Tables of words may be as long as the words are many. */
const holdsWords = (path: string) =>
  path.startsWith("vocabulary/") || /(^|\/)wordings/.test(path);

const src = join(import.meta.dirname, "..", "src");
const modules = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) =>
    readModule(
      name.split(sep).join("/"),
      readFileSync(join(src, name), "utf8"),
    ),
  );

/** The room a relative import leads to; undefined for what is no room. */
function target(
  module: Module,
  from: string,
): { readonly room: string; readonly exists: boolean } | undefined {
  if (!from.startsWith(".")) return undefined;
  const file = join(src, dirname(module.path), from.replace(/\?.*$/, ""));
  const path = relative(src, file).split(sep).join("/");
  return { room: path.split("/")[0] ?? "", exists: existsSync(file) };
}

function packageOf(from: string): string {
  return from.split("/", from.startsWith("@") ? 2 : 1).join("/");
}

const list = (found: readonly (string | false | undefined)[]) =>
  found.filter((one) => typeof one === "string");
const inEach = (
  find: (module: Module) => readonly (string | false | undefined)[],
) => list(modules.flatMap(find));

describe("the rooms", () => {
  test("are the rooms of the table", () => {
    const rooms = new Set(modules.map(({ room }) => room));
    expect(
      [...rooms].filter(
        (room) => !allRooms.includes(room) && room !== "main.tsx",
      ),
    ).toEqual([]);
  });

  test("import what the table lets them", () => {
    const broken = inEach((module) =>
      module.imports.map(({ from, type }) => {
        const room = target(module, from)?.room;
        if (
          room === undefined ||
          room === module.room ||
          everything.includes(module.room)
        )
          return false;
        if (!mayImport[module.room]?.includes(room))
          return `${module.path} imports ${from}`;
        return (
          !type &&
          typesOnly[module.room]?.includes(room) &&
          `${module.path} imports more than types of ${from}`
        );
      }),
    );
    expect(broken).toEqual([]);
  });

  test("import files that are there, by their whole name", () => {
    const broken = inEach((module) =>
      module.imports.map(
        ({ from }) =>
          target(module, from)?.exists === false &&
          `${module.path} imports ${from}`,
      ),
    );
    expect(broken).toEqual([]);
  });

  test("use the packages that are theirs", () => {
    const broken = inEach((module) =>
      module.imports.map(({ from }) => {
        if (from.startsWith(".") || from.startsWith("node:")) return false;
        const rooms =
          packageRooms.find(([name]) => name === packageOf(from))?.[1] ?? [];
        return (
          !rooms.includes(module.room) &&
          !rooms.includes(module.path) &&
          `${module.path} imports ${from}`
        );
      }),
    );
    expect(broken).toEqual([]);
  });

  test("leave Node to the command line and the build", () => {
    const broken = inEach((module) =>
      module.imports.map(
        ({ from }) =>
          from.startsWith("node:") &&
          module.path !== "intake/node.ts" &&
          module.room !== "build" &&
          `${module.path} imports ${from}`,
      ),
    );
    expect(broken).toEqual([]);
  });

  test("leave the page to the views", () => {
    const broken = inEach((module) =>
      touchesThePage(module.path)
        ? []
        : module.globals.map((name) => `${module.path} uses ${name}`),
    );
    expect(broken).toEqual([]);
  });
});

describe("modules", () => {
  test("have no default export", () => {
    expect(
      inEach(({ path, defaultExport }) => [defaultExport && path]),
    ).toEqual([]);
  });

  test(`have at most ${mostLines} lines`, () => {
    const long = inEach(({ path, lines }) => [
      lines > mostLines &&
        !holdsWords(path) &&
        !tooLongYet.includes(path) &&
        `${path}: ${lines} lines`,
    ]);
    expect(long).toEqual([]);
  });
});

describe("the reader of modules", () => {
  const imports = (text: string) => readModule("views/a.tsx", text).imports;
  const globals = (text: string) => readModule("views/a.tsx", text).globals;

  test.each([
    ['import { a } from "./b.ts"', false],
    ['import "./b.ts"', false],
    ['import type { A } from "./b.ts"', true],
    ['import { type A } from "./b.ts"', true],
    ['import { type A, b } from "./b.ts"', false],
    ['export * from "./b.ts"', false],
    ['export type { A } from "./b.ts"', true],
    ['const b = await import("./b.ts")', false],
    ['type B = import("./b.ts").B', true],
    ['new Worker(new URL("./b.ts", import.meta.url))', false],
  ])("sees %s", (text, type) => {
    expect(imports(text)).toEqual([{ from: "./b.ts", type }]);
  });

  test.each([
    "document.title",
    "const { title } = document",
    "globalThis.document.title",
    "self.document",
    "typeof document",
    "const a = <p>{document.title}</p>",
    "const a = { document }",
  ])("sees the page in %s", (text) => {
    expect(globals(text)).toEqual(["document"]);
  });

  test.each([
    "const a = report.document",
    "const a = { document: 1 }",
    "function read(document: Document) { return document.lines }",
    "const read = (document: Document) => document.lines",
    "const read = ({ document }: Road) => document.lines",
    "const read = ({ file: document = none }: Road) => document.lines",
    "for (const document of documents) read(document)",
    'import { document } from "./b.ts"; read(document)',
    "interface Road { readonly document: Document }",
    "type Kind = { window: number }",
    '// document\nconst a = "location"',
  ])("sees no page in %s", (text) => {
    expect(globals(text)).toEqual([]);
  });

  test("sees a default export", () => {
    expect(readModule("views/a.tsx", "export default 1").defaultExport).toBe(
      true,
    );
    expect(readModule("views/a.tsx", "export const a = 1").defaultExport).toBe(
      false,
    );
  });

  test("counts lines", () => {
    expect(
      readModule("views/a.tsx", "const a = 1;\n\nconst b = 2;\n").lines,
    ).toBe(3);
  });
});
