import { browserLanguage } from "./browser-language.ts";
import { builtOpening } from "./built-opening.ts";

/** The page's own scripts; put in by the build. */
declare const pageFiles: readonly string[];
/** By view and by language, in the words of modules.ts: scripts, style sheets, answers; put in by the build. */
declare const moduleFiles: Readonly<Record<string, readonly string[]>>;

/*
 * Runs before anything is painted, as a file of its own, because the page allows no inline script:
 * chooses the built picture that the link and the reader's language ask for, so that nobody sees a
 * flash of another one, and asks for the code, the style and the answers of the view at once.
 */
const built = builtOpening(location.search, navigator.languages);
const query = new URLSearchParams(location.search);
const root = document.documentElement;
root.dataset.opening = built ? built.language : "none";
if (built?.theme) root.dataset.theme = built.theme;
const lang = query.get("lang");
const language =
  built?.language ??
  (lang === "zh" || lang === "en"
    ? lang
    : browserLanguage(navigator.languages));
root.lang = language === "zh" ? "zh-CN" : "en";

const view = query.get("view") ?? "compare";
// A link may ask for the view __proto__.
const filesOf = (module: string) =>
  Object.hasOwn(moduleFiles, module) ? (moduleFiles[module] ?? []) : [];
const needed = [
  ...pageFiles,
  ...filesOf(query.get("focus") ? `${view}-focus` : view),
  ...filesOf(`words-${language}`),
];

function preload(): void {
  for (const file of new Set(needed)) {
    const link = document.createElement("link");
    if (file.endsWith(".css")) {
      link.rel = "preload";
      link.as = "style";
      link.crossOrigin = "";
    } else link.rel = "modulepreload";
    link.href = file;
    document.head.append(link);
  }
}

async function start(): Promise<void> {
  try {
    for (const file of pageFiles)
      await import(/* @vite-ignore */ new URL(file, document.baseURI).href);
  } catch {
    document.querySelector(".not-whole")?.removeAttribute("hidden");
  }
}

/** A message comes after the frame, a callback before; nothing is painted where nobody looks. */
function afterPaint(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  if (document.hidden) then();
  else requestAnimationFrame(() => port2.postMessage(undefined));
}

function whenParsed(then: () => void): void {
  if (document.readyState === "loading")
    addEventListener("DOMContentLoaded", then, { once: true });
  else then();
}

// What is built is shown before anything else may take the line or the processor.
if (built)
  whenParsed(() =>
    afterPaint(() => {
      preload();
      void start();
    }),
  );
else {
  preload();
  whenParsed(() => void start());
}
