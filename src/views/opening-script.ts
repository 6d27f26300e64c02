import { browserLanguage } from "./browser-language.ts";
import { builtOpening } from "./built-opening.ts";

/** By view and by language, in the words of modules.ts; put in by the build. */
declare const moduleFiles: Readonly<Record<string, readonly string[]>>;

/*
 * Runs before anything is painted, as a file of its own, because the page allows no inline script:
 * chooses the built picture that the link and the reader's language ask for, so that nobody sees a
 * flash of another one, and asks for the code of the view at once.
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
const needed = [...filesOf(view), ...filesOf(`words-${language}`)];
for (const file of new Set(needed)) {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = file;
  document.head.append(link);
}
