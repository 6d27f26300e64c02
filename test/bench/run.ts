// npm run bench: everything measured, in one run, as ratios to a plain page; written into README.md here.
// ROUNDS=3 npm run bench measures less often. Never part of npm test: a busy machine makes it worthless.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { measureExtraction } from "./extraction.ts";
import { measureManyFacts } from "./many-facts.ts";
import { noise } from "./measure.ts";
import {
  buildPages,
  measureChanges,
  measureLinks,
  measureOpening,
  openBrowser,
  servePages,
} from "./pages.ts";

const rounds = Number(process.env.ROUNDS ?? 7);
const only = process.env.ONLY?.split(",");
const wanted = (part: string) => only === undefined || only.includes(part);

const parts: string[] = [
  `Measured on ${cpus().length} × ${cpus()[0]?.model ?? "a processor"}, Node ${process.version}, each ${rounds} times in turns; medians, ± half the distance between the quartiles.`,
  noise(),
];
const add = (title: string, body: string) => {
  parts.push(`## ${title}`, body);
  console.log(`\n${title}\n\n${body}`);
};

if (wanted("opening") || wanted("links") || wanted("changes")) {
  const [ours, baseline] = await servePages(await buildPages());
  const browser = await openBrowser();
  try {
    if (wanted("opening"))
      add(
        "Opening view, cold",
        await measureOpening(browser, ours, baseline, rounds),
      );
    if (wanted("links"))
      add("Links, cold", await measureLinks(browser, ours, baseline, rounds));
    if (wanted("changes"))
      add(
        "Changes by the reader",
        await measureChanges(browser, ours, baseline, rounds),
      );
  } finally {
    await browser.close();
    ours.close();
    baseline.close();
  }
}
if (wanted("facts")) {
  add(
    "Facts into the engine",
    [
      await measureManyFacts(2_000, rounds),
      await measureManyFacts(1_000_000, rounds),
    ].join("\n\n"),
  );
}
if (wanted("extraction"))
  add("Extraction over text length", await measureExtraction());
parts.push(`Afterwards: ${noise()}`);

const readme = join(import.meta.dirname, "README.md");
const mark = "<!-- measured -->";
const [words = ""] = readFileSync(readme, "utf8").split(mark);
if (only === undefined)
  writeFileSync(readme, `${words}${mark}\n\n${parts.join("\n\n")}\n`);
