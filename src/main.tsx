import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserEngine } from "./engine/open.ts";
import { App } from "./views/App.tsx";
import "./views/tokens.css";
import "./views/page.css";
import "./views/controls.css";
import "./views/scorecard.css";
import "./views/figures.css";
import "./views/source.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const engine = createBrowserEngine();
// A failed download is shown with a button; trying again in silence would only take longer to say so.
const client = new QueryClient({
  defaultOptions: { queries: { retry: false } },
});

engine.subscribe(() => {
  const isReady = engine.state().state === "ready";
  if (isReady && performance.getEntriesByName("engine-ready").length === 0)
    performance.mark("engine-ready");
});

createRoot(root).render(
  <StrictMode>
    <NuqsAdapter>
      <QueryClientProvider client={client}>
        <App engine={engine} />
      </QueryClientProvider>
    </NuqsAdapter>
  </StrictMode>,
);
