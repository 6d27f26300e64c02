import { type PlotOptions, plot } from "@observablehq/plot";
import {
  type DehydratedState,
  hydrate,
  QueryClient,
} from "@tanstack/react-query";
import { parseHTML } from "linkedom";
import { renderToString } from "react-dom/server";
import { BuiltPictures, bareDrawing } from "../charts/built-pictures.ts";
import type { Database } from "../engine/database.ts";
import type { Engine } from "../engine/engine.ts";
import { en } from "../language/en.ts";
import { zh } from "../language/zh.ts";
import { type Address, views } from "../views/address.ts";
import { pageModule, prefetchView, wordsModule } from "../views/modules.ts";
import type { OfflineCopy } from "../views/offline/offline-copy.ts";
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

/** Fetched while this module is: what runs it fetches nothing afterwards. */
const pages = new Map(
  await Promise.all(
    views.map(
      async (view) =>
        [view, await new QueryClient().fetchQuery(pageModule(view))] as const,
    ),
  ),
);

/** A browser's client that has what the page brings, and the views' code. */
function clientWith(opening: DehydratedState): QueryClient {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false } },
  });
  hydrate(client, opening);
  for (const [view, page] of pages)
    client.setQueryData(pageModule(view).queryKey, page);
  return client;
}

/** The opening view as markup, drawn by the page's own components. */
export function prerender(
  opening: DehydratedState,
  language: "zh" | "en",
): string {
  const client = clientWith(opening);
  client.setQueryData(wordsModule(language).queryKey, {
    language,
    words: { zh, en }[language],
  });
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

/** The statements that a view asks before it is drawn, besides those that the page brings answered. */
export async function statementsOf(
  opening: DehydratedState,
  address: Pick<Address, "view" | "focus">,
): Promise<readonly string[]> {
  const asked: string[] = [];
  const listening: Database = {
    rows: async (sql) => {
      asked.push(sql);
      return [];
    },
  };
  await prefetchView(clientWith(opening), listening, address);
  return asked;
}
