import { join } from "node:path";
import { type Plugin, runnerImport } from "vite";
import { statementName } from "../queries/statement-name.ts";
import type { Answers } from "./answer-questions.ts";
import { kept } from "./kept.ts";

const name = "virtual:stored-answers";
const root = join(import.meta.dirname, "..", "..");
/** What the answers depend on. */
const sources = [
  "data",
  "src/build",
  "src/queries",
  "src/metrics",
  "src/engine",
  "src/parquet",
  "src/vocabulary",
];

let asking: Promise<Answers> | undefined;

/** What every view is drawn from, as the page has it. */
export async function openingOf(): Promise<Answers["opening"]> {
  asking ??= ask();
  return (await asking).opening;
}

/** The module that holds a statement's answers, as the bundler calls it. */
export function answerModule(sql: string): string {
  return `\0${name}/${statementName(sql)}`;
}

/**
 * Answers the app's own questions with the app's own SQL, on DuckDB, when it is built. What every view
 * needs comes inside the page, the rest as one chunk a question.
 */
export function storedAnswers(): Plugin {
  let isBuild = true;
  const answers = () => {
    // While the app is worked on, an edit asks again; else `npm start` finds the last answers.
    if (!isBuild) return kept("answers", root, sources, ask);
    asking ??= ask();
    return asking;
  };
  return {
    name: "stored-answers",
    configResolved: ({ command }) => {
      isBuild = command === "build";
    },
    resolveId: (id) => (id.startsWith(name) ? `\0${id}` : undefined),
    load: async (id) => {
      if (!id.startsWith(`\0${name}`)) return undefined;
      const { stored } = await answers();
      const statement = id.slice(name.length + 2);
      return statement === ""
        ? printIndex(Object.keys(stored))
        : `export const answer = ${printJson(stored[statement])};`;
    },
    transformIndexHtml: async () => [
      {
        tag: "script",
        attrs: { type: "application/json", id: "opening-state" },
        // Nothing in a string can end the element.
        children: JSON.stringify((await answers()).opening).replaceAll(
          "<",
          "\\u003c",
        ),
        injectTo: "body",
      },
    ],
  };
}

function printIndex(statements: readonly string[]): string {
  const entries = statements.map(
    (each) =>
      `["${each}", async () => (await import("${name}/${each}")).answer]`,
  );
  return `export const answers = new Map([${entries.join(",\n")}]);`;
}

/** A browser parses a JSON string sooner than the same as a literal. */
function printJson(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}

async function ask(): Promise<Answers> {
  const [{ module: questions }, { module: database }] = await Promise.all([
    runnerImport<typeof import("./answer-questions.ts")>(
      join(root, "src/build/answer-questions.ts"),
      { root, configFile: false, logLevel: "error" },
    ),
    runnerImport<typeof import("./published-database.ts")>(
      join(root, "src/build/published-database.ts"),
      { root, configFile: false, logLevel: "error" },
    ),
  ]);
  return questions.answerQuestions(await database.openDatabase());
}
