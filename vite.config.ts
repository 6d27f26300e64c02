import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { storedAnswers } from "./src/build/stored-answers.ts";

export default defineConfig({
  // Relative addresses: the built app works under any path of any host.
  base: "./",
  plugins: [react(), storedAnswers()],
  worker: { format: "es" },
  // No file becomes a data: address: a strict Content-Security-Policy forbids fetching those.
  build: { target: "es2022", assetsInlineLimit: 0 },
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
