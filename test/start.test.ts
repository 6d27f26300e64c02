import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "vite";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("npm start serves the page with its opening answers", async () => {
  const server = await createServer({
    root,
    configFile: join(root, "vite.config.ts"),
    logLevel: "error",
    server: { middlewareMode: true, ws: false },
  });
  try {
    const html = await server.transformIndexHtml(
      "/",
      readFileSync(join(root, "index.html"), "utf8"),
    );
    expect(html).toContain('id="opening-state"');
    expect(html).toContain("policy-payout-share");
  } finally {
    await server.close();
  }
});
