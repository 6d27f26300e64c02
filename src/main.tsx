import { answers } from "virtual:stored-answers";
import {
  type DehydratedState,
  hydrate,
  QueryClient,
  QueryClientProvider,
} from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserEngine } from "./engine/browser-engine.ts";
import type { Engine } from "./engine/engine.ts";
import { publishedDatabase } from "./queries/published-database.ts";
import { App } from "./views/App.tsx";
import { readAddress } from "./views/address.ts";
import { startInBackground } from "./views/background-engine.ts";
import { browserLanguage } from "./views/document-state.ts";
import { pageModule, wordsModule } from "./views/modules.ts";
import { prefetchModules } from "./views/prefetch-modules.ts";
import "./views/tokens.css";
import "./views/page.css";
import "./views/controls.css";
import "./views/scorecard.css";
import "./views/figures.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const duckdb = createBrowserEngine();
// The app's own questions are answered before DuckDB is there; it is asked the rest.
const engine: Engine = {
  ...duckdb,
  ...publishedDatabase({
    answers,
    readTable: async (table) => {
      const { publishedRows } = await import("./engine/published-rows.ts");
      return publishedRows(table);
    },
    engine: duckdb,
  }),
};
// A failed download is shown with a button; trying again in silence would only take longer to say so.
const client = new QueryClient({
  defaultOptions: {
    // Most answers are here already: being offline is no reason to wait.
    queries: {
      retry: false,
      gcTime: Number.POSITIVE_INFINITY,
      networkMode: "always",
    },
  },
});
const openingState = document.getElementById("opening-state")?.textContent;
if (openingState) {
  const state: DehydratedState = JSON.parse(openingState); // the build's own words
  hydrate(client, state);
}

engine.subscribe(() => {
  const isReady = engine.state().state === "ready";
  if (isReady && performance.getEntriesByName("engine-ready").length === 0)
    performance.mark("engine-ready");
});

// What the address asks for is fetched before anything is drawn: nothing flashes, nothing jumps.
const { view, lang } = readAddress(location.search);
const language = lang ?? browserLanguage(navigator.languages);
await Promise.all([
  client.prefetchQuery(wordsModule(language)),
  client.prefetchQuery(pageModule(view)),
]);

createRoot(root).render(
  <StrictMode>
    <NuqsAdapter>
      <QueryClientProvider client={client}>
        <App engine={engine} />
      </QueryClientProvider>
    </NuqsAdapter>
  </StrictMode>,
);

prefetchModules(client);
startInBackground(engine);
