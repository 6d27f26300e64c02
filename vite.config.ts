import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { finishedPage } from "./src/build/finished-page.ts";
import { storedAnswers } from "./src/build/stored-answers.ts";
import { twins } from "./src/build/twins.ts";

export default defineConfig({
  // Relative addresses: the built app works under any path of any host.
  base: "./",
  plugins: [react(), storedAnswers(), finishedPage(), twins()],
  worker: { format: "es" },
  // No file becomes a data: address: a strict Content-Security-Policy forbids fetching those.
  build: {
    // Every browser that runs the page preloads modules by itself.
    modulePreload: { polyfill: false },
    target: "es2022",
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // A few files that belong together: each is a round trip, and small ones compress badly.
        codeSplitting: {
          groups: [
            {
              name: "page",
              test: /src\/(main\.tsx$|views\/(QualityMark|Notice|CentreLink)|charts\/report-words|queries\/(quality-tallies|spending-rows))|node_modules\/use-sync-external-store/,
              priority: 4,
            },
            {
              name: "plot",
              test: /src\/charts\/PlotFigure\.|node_modules\/(@observablehq\/plot|d3-)/,
              priority: 3,
            },
            {
              name: "figure",
              test: /src\/views\/(topic\/TopicSection|Legend|MarkDetail|MissingList)/,
              priority: 3,
            },
            {
              name: "components",
              test: /node_modules\/react-(aria|stately)/,
              priority: 2,
            },
            {
              name: "table",
              test: /src\/views\/(DataTable|figure-tools\/FigureTools)|src\/charts\/(mark-words|chart)\./,
              priority: 4,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
  preview: { port: 4173 },
  test: {
    environment: "node",
    // No test is about time; a busy machine opens DuckDB slowly.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // .ci/run counts from these results; everyone else reads the default report.
    reporters: process.env.VITEST_JSON_OUTPUT_NAME
      ? ["default", "json"]
      : ["default"],
    ...(process.env.VITEST_JSON_OUTPUT_NAME && {
      outputFile: { json: process.env.VITEST_JSON_OUTPUT_NAME },
    }),
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/browser/**", "node_modules/**"],
  },
});
