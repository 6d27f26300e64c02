import { useEffect, useSyncExternalStore } from "react";

/** What scripts and style sheets read off the page: language, theme, and how far the engine has come. */
export function useDocumentState(state: {
  readonly language: "zh" | "en";
  readonly theme: "light" | "dark" | null;
  /** None before there are words. */
  readonly title: string | undefined;
  readonly engine: string;
}): void {
  const { language, theme, title, engine } = state;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === "zh" ? "zh-CN" : "en";
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  }, [language, theme]);
  // The browser is told outside the page: not before the frame that the reader waits for.
  useEffect(() => {
    if (!title) return;
    const telling = setTimeout(() => {
      document.title = title;
    });
    return () => clearTimeout(telling);
  }, [title]);
  useEffect(() => {
    document.documentElement.dataset.engine = engine;
  }, [engine]);
}

const dark = "(prefers-color-scheme: dark)";

export function useBrowserTheme(): "light" | "dark" {
  return useSyncExternalStore(subscribe, theme, light);
}

// The same functions between renders, so that each render does not subscribe anew.
function subscribe(changed: () => void): () => void {
  const query = matchMedia(dark);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

const theme = () => (matchMedia(dark).matches ? "dark" : "light");
const light = () => "light" as const;
