// Runs in the measured page, ours or the baseline's, before anything of its own.
// Plain JavaScript: what a compiler adds to it would not be there.

/**
 * When the first chart stood on the screen, the first row of a table, and when the engine was ready, in milliseconds
 * since the navigation. Whoever measures waits for these: a look at the page again and again would be work that no
 * reader's browser has, just before the first chart. What does not come within 90 seconds is not a number.
 */
window.reached = {};
const reach = {};
for (const name of ["firstPicture", "firstTable", "engine"])
  window.reached[name] = new Promise((resolve) => {
    reach[name] = resolve;
    setTimeout(() => resolve(Number.NaN), 90_000);
  });
/** Each change by the reader: from the input to the frame that shows it, and what the page worked for it. */
window.changes = [];
/** Tasks of the main thread that took longer than a reader notices: start and duration. */
window.longTasks = [];
window.layoutShift = 0;
/** When the page began to load the engine; the baseline does so at once. */
window.engineBegun = 0;
new MutationObserver(() => {
  const { engine } = document.documentElement.dataset;
  if (engine === "loading") window.engineBegun ||= performance.now();
}).observe(document, {
  attributes: true,
  attributeFilter: ["data-engine"],
  subtree: true,
});

/**
 * Calls back right after the frame that is drawn next: a callback of the frame itself comes before it is
 * laid out and painted, and a message only behind all that the page has put off until after it.
 */
function afterPaint(then) {
  requestAnimationFrame(() => {
    scheduler.postTask(then, { priority: "user-blocking" });
  });
}

const sights = {
  firstPicture: "figure svg rect, figure svg path, figure svg circle",
  firstTable: "main tbody td",
};
for (const [name, selector] of Object.entries(sights)) {
  let isAsked = false;
  const look = () => {
    isAsked = false;
    // A link's page also holds the opening view's picture, which its style sheet keeps out of sight:
    // asked in a frame, when that has come.
    const found = [...document.querySelectorAll(selector)];
    const isSeen = (each) => each.checkVisibility({ visibilityProperty: true });
    if (!found.some(isSeen)) return;
    watching.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      reach[name](performance.now());
    };
    port2.postMessage(0);
  };
  const watching = new MutationObserver(() => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(look);
  });
  watching.observe(document, {
    attributes: true,
    childList: true,
    subtree: true,
  });
}

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    window.longTasks.push({ start: startTime, duration });
}).observe({ type: "longtask", buffered: true });
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries())
    if (!hadRecentInput) window.layoutShift += value;
}).observe({ type: "layout-shift", buffered: true });

let input;
for (const type of ["pointerdown", "pointerup", "click", "keydown"]) {
  addEventListener(
    type,
    (event) => {
      if (event.isTrusted)
        input = { at: event.timeStamp, begun: performance.now() };
    },
    { capture: true },
  );
}

const mark = performance.mark.bind(performance);
performance.mark = (name, options) => {
  if (name === "engine-ready") reach.engine(performance.now());
  if (name === "view-drawn" && input) {
    const { at, begun } = input;
    const worked = performance.now() - begun;
    input = undefined;
    afterPaint(() => {
      window.changes.push({ painted: performance.now() - at, worked });
    });
  }
  return mark(name, options);
};
