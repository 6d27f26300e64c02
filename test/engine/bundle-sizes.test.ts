import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { bundleSizes } from "../../src/engine/bundle-sizes.ts";

test.each(Object.entries(bundleSizes))(
  "knows how long the module of %s is",
  (name, bytes) => {
    const { resolve } = createRequire(import.meta.url);
    const file = resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`);
    expect(statSync(file).size).toBe(bytes);
  },
);
