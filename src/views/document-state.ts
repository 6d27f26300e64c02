import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Address } from "./address.ts";

export type ViewState = "loading" | "drawn" | "empty" | "failed";

/** What scripts and style sheets read off the page: language, theme, and how far it has come. */
export function useDocumentState(state: {
  readonly language: "zh" | "en";
  readonly theme: "light" | "dark" | null;
  readonly title: string;
  readonly view: ViewState;
  readonly engine: string;
}): void {
  const { language, theme, title, view, engine } = state;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === "zh" ? "zh-CN" : "en";
    document.title = title;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  }, [language, theme, title]);
  useEffect(() => {
    document.documentElement.dataset.viewState = view;
  }, [view]);
  useEffect(() => {
    document.documentElement.dataset.engine = engine;
  }, [engine]);
}

/** Marks each redraw that a choice of the reader caused; the first drawing is nobody's choice. */
export function useViewDrawn(address: Address): void {
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each address
  useEffect(() => {
    if (first.current) first.current = false;
    else performance.mark("view-drawn");
  }, [address]);
}

/** The reader's own languages, in their order; Chinese only when they ask for it first. */
export function browserLanguage(wished: readonly string[]): "zh" | "en" {
  for (const wish of wished) {
    const language = wish.toLowerCase().split("-")[0];
    if (language === "zh" || language === "en") return language;
  }
  return "en";
}

const dark = "(prefers-color-scheme: dark)";

export function useBrowserTheme(): "light" | "dark" {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(dark);
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => (matchMedia(dark).matches ? "dark" : "light"),
    () => "light",
  );
}
