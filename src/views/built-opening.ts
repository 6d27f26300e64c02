import { browserLanguage } from "./browser-language.ts";

export interface BuiltOpening {
  readonly language: "zh" | "en";
  readonly theme: "light" | "dark" | undefined;
}

/**
 * Which of the pictures that the build has put into the page a link asks for: the opening view, in one
 * language or the other. Any other parameter asks for something else, or leaves a notice: none.
 */
export function builtOpening(
  search: string,
  wished: readonly string[],
): BuiltOpening | undefined {
  let language = browserLanguage(wished);
  let theme: BuiltOpening["theme"];
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (seen.has(name)) return undefined;
    seen.add(name);
    if (name === "lang" && (value === "zh" || value === "en")) language = value;
    else if (name === "theme" && (value === "light" || value === "dark"))
      theme = value;
    else return undefined;
  }
  return { language, theme };
}
