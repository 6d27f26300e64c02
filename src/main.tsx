import { answers } from "virtual:stored-answers";
import {
  type DehydratedState,
  hydrate,
  QueryClient,
} from "@tanstack/react-query";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserEngine } from "./engine/browser-engine.ts";
import type { Engine } from "./engine/engine.ts";
import { publishedDatabase } from "./queries/published-database.ts";
import { readAddress } from "./views/address.ts";
import { savesData, startInBackground } from "./views/background-engine.ts";
import { browserLanguage } from "./views/browser-language.ts";
import { pageModule, prefetchView, wordsModule } from "./views/modules.ts";
import { createOfflineCopy } from "./views/offline/offline-copy.ts";
import { prefetchModules } from "./views/prefetch-modules.ts";
import { Root } from "./views/Root.tsx";
import "./views/tokens.css";
import "./views/page.css";
import "./views/controls.css";
import "./views/scorecard.css";
import "./views/figures.css";
// The picture that comes with the page needs its views' style sheets with the page's own.
import "./views/opening/opening.css";
import "./views/topic/topic.css";
import "./views/figure-tools/figure-tools.css";
import "./views/compare/compare.css";
import "./views/wide.css";
import "./views/forced-colours.css";
import "./views/print.css";

// With the page's policy nothing makes a script's address from text but this, and only for our own files.
Reflect.get(window, "trustedTypes")?.createPolicy("default", {
  createScriptURL: (url: string) =>
    new URL(url, location.href).origin === location.origin ? url : null,
});

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

const copy = createOfflineCopy("./service-worker.js");

/** How long a view's answers may take before the page is drawn without it, in milliseconds. */
const patience = 1_000;

/** Not at the top level: the views' own files wait for this one. */
async function draw() {
  // What the address asks for is fetched before anything is drawn: nothing flashes, nothing jumps.
  const { view, focus, lang } = readAddress(location.search);
  const wished = browserLanguage(navigator.languages);
  await Promise.all([
    client.prefetchQuery(wordsModule(lang ?? wished)),
    client.prefetchQuery(pageModule(view)),
  ]);

  // Nor does anything stand in a view's place, unless it is long in coming.
  await Promise.race([
    prefetchView(client, engine, { view, focus }),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);

  // The build has drawn the opening view once in each language; opening-script.ts has chosen.
  const { opening } = document.documentElement.dataset;
  const built = document.getElementById(`opening-${opening}`);
  for (const root of document.querySelectorAll(".root"))
    if (root !== built) root.replaceChildren();
  // Without words nothing can be said: what the build has drawn stays, and so do its links.
  if (!client.getQueryData(wordsModule(lang ?? wished).queryKey)) {
    document.querySelector(".not-whole")?.removeAttribute("hidden");
    return;
  }
  const page = (
    <Root
      {...{ engine, client, copy }}
      browserLanguage={built ? browserLanguage([built.lang]) : wished}
    />
  );
  // As a transition it comes to life in short tasks: the reader can scroll meanwhile.
  if (built)
    startTransition(() => {
      hydrateRoot(built, page, { identifierPrefix: opening ?? "" });
    });
  else {
    const root = document.querySelector(".root");
    if (!root) throw new Error("index.html has no .root");
    // Without it the style sheet would hide the view until it gives up on the choice.
    document.documentElement.dataset.opening = "other";
    createRoot(root).render(page);
  }

  void prefetchModules(client);
  void startInBackground(engine).then(() => {
    if (!import.meta.env.DEV && !savesData()) void copy.keep(engine);
  });
}

void draw();
