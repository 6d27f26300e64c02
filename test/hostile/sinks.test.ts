import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What would make elements, or a program, out of a text. */
const sinks =
  /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(|srcdoc|createContextualFragment|setHTMLUnsafe/;

test("no module makes elements or programs out of text", () => {
  const src = join(import.meta.dirname, "..", "..", "src");
  const found = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("build"))
    // Takes over what the build has drawn; in a browser it never has any markup to set.
    .filter((name) => name !== join("charts", "Stage.tsx"))
    .filter((name) => sinks.test(readFileSync(join(src, name), "utf8")));
  expect(found).toEqual([]);
});
