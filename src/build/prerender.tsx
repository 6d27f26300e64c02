import { type PlotOptions, plot } from "@observablehq/plot";
import {
  type DehydratedState,
  hydrate,
  QueryClient,
} from "@tanstack/react-query";
import { parseHTML } from "linkedom";
import { renderToString } from "react-dom/server";
import { BuiltPictures, bareDrawing } from "../charts/built-pictures.ts";
import type { Engine } from "../engine/engine.ts";
import { en } from "../language/en.ts";
import { zh } from "../language/zh.ts";
import { pageModule, wordsModule } from "../views/modules.ts";
import type { OfflineCopy } from "../views/offline/offline-copy.ts";
import { ComparePage } from "../views/pages/ComparePage.tsx";
import { Root } from "../views/Root.tsx";

/** Draws with Plot on a document that is not a browser's. */
function picture(options: PlotOptions): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return bareDrawing(plot({ ...options, document })).outerHTML;
}

/** Nothing of the opening view may ask for it. */
const noEngine: Engine = {
  state: () => idle,
  subscribe: () => () => {},
  close: () => {},
  start: () => Promise.reject(new Error("the build has no engine")),
  rows: (sql) => Promise.reject(new Error(`the engine was asked: ${sql}`)),
};
/** The page of the build has no copy to change to. */
const noCopy: OfflineCopy = {
  hasUpdate: () => false,
  subscribe: () => () => {},
  update: () => {},
  keep: () => Promise.resolve(),
};
const idle = { state: "idle" } as const;

/** The opening view as markup, drawn by the page's own components. */
export function prerender(
  opening: DehydratedState,
  language: "zh" | "en",
): string {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false } },
  });
  hydrate(client, opening);
  // What a browser would fetch.
  client.setQueryData(wordsModule(language).queryKey, {
    language,
    words: { zh, en }[language],
  });
  client.setQueryData(pageModule("compare").queryKey, () => ComparePage);
  return renderToString(
    <BuiltPictures value={picture}>
      <Root
        engine={noEngine}
        client={client}
        browserLanguage={language}
        copy={noCopy}
      />
    </BuiltPictures>,
    { identifierPrefix: language },
  );
}
