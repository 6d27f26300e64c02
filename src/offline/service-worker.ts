/// <reference lib="webworker" />
import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst } from "workbox-strategies";

interface Precached {
  readonly url: string;
  /** None where the name itself says which version it is. */
  readonly revision: string | null;
}

/** Put in by the build: page, views, answers and data; and the engine's files, which come when first used. */
declare const precached: Precached[];
declare const engineFiles: readonly string[];

const worker = self as unknown as ServiceWorkerGlobalScope;
const engineCache = "engine";

cleanupOutdatedCaches();
clientsClaim();
// The page is one file, whatever its query asks for.
precacheAndRoute(precached, { ignoreURLParametersMatching: [/./] });

const engineUrls = engineFiles.map(
  (file) => new URL(file, worker.location.href).href,
);
registerRoute(
  ({ url }) => engineUrls.includes(url.href),
  new CacheFirst({ cacheName: engineCache }),
);

worker.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldEngines());
});

async function forgetOldEngines(): Promise<void> {
  const cache = await caches.open(engineCache);
  for (const { url } of await cache.keys())
    if (!engineUrls.includes(url)) await cache.delete(url);
}

// A new version waits until the reader asks for it.
worker.addEventListener("message", ({ data }: ExtendableMessageEvent) => {
  if (data?.type === "SKIP_WAITING") void worker.skipWaiting();
});
