import { test as base, expect } from "@playwright/test";

/** What went wrong in the page while a test ran; whatever the test has not announced fails it. */
export interface Faults {
  /** Announces a console error, an uncaught error or a failed request that this test is about. */
  expect: (words: RegExp) => void;
}

export const test = base.extend<{ faults: Faults }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const own = new URL(baseURL ?? "").origin;
      const announced: RegExp[] = [];
      const faults: string[] = [];
      context.on("weberror", (error) =>
        faults.push(`uncaught: ${error.error().message}`),
      );
      context.on("console", (message) => {
        if (message.type() !== "error") return;
        faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      const foreign = (url: URL) =>
        /^(https?|wss?):$/.test(url.protocol) && url.origin !== own;
      context.on("request", (request) => {
        if (foreign(new URL(request.url())))
          faults.push(`another host: ${request.url()}`);
      });
      await context.route(foreign, (route) => route.abort());
      await use({ expect: (words) => void announced.push(words) });
      const unexpected = faults.filter(
        (fault) => !announced.some((words) => words.test(fault)),
      );
      base
        .expect(
          unexpected,
          "the page's own errors, and requests to another host",
        )
        .toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
