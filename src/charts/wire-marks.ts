interface Wires<Row> {
  /** Which mark Tab reaches; kept while the chart is drawn again. */
  readonly active: { current: number };
  readonly describe: (row: Row) => string;
  readonly open: (row: Row) => void;
  /** A mark is pointed at or focused; undefined when none is. */
  readonly point: (target: Element, index: number | undefined) => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Plot binds the row's index to each element it draws. */
function indexOf(element: Element): number {
  const bound: unknown = Reflect.get(element, "__data__");
  return typeof bound === "number" ? bound : -1;
}

/**
 * Makes a drawing's marks reachable: one Tab stop, arrow keys, Home and End between them, Enter or a
 * click to open. Everything else that Plot draws is silent, since each mark says it whole.
 */
export function wireMarks<Row>(
  drawing: Element,
  rows: readonly Row[],
  wires: Wires<Row>,
) {
  for (const group of drawing.querySelectorAll(":scope > g")) {
    // In panels a mark is a group of groups.
    if (!group.classList.contains("mark") && !group.querySelector(".mark"))
      group.setAttribute("aria-hidden", "true");
  }
  const marks = [...drawing.querySelectorAll<SVGElement>(".mark > *")].sort(
    (a, b) => indexOf(a) - indexOf(b),
  );
  wires.active.current = Math.min(
    wires.active.current,
    Math.max(0, marks.length - 1),
  );
  const stops = new AbortController();
  const { signal } = stops;
  marks.forEach((mark, place) => {
    const row = rows[indexOf(mark)];
    if (!row) return;
    mark.setAttribute("role", "button");
    mark.setAttribute("aria-label", wires.describe(row));
    mark.setAttribute("tabindex", place === wires.active.current ? "0" : "-1");
    const show = () => wires.point(mark, indexOf(mark));
    const hide = () => wires.point(mark, undefined);
    mark.addEventListener("pointerenter", show, { signal });
    mark.addEventListener("pointerleave", hide, { signal });
    mark.addEventListener("blur", hide, { signal });
    mark.addEventListener("click", () => wires.open(row), { signal });
    mark.addEventListener(
      "focus",
      () => {
        marks[wires.active.current]?.setAttribute("tabindex", "-1");
        mark.setAttribute("tabindex", "0");
        wires.active.current = place;
        if (mark.matches(":focus-visible")) show();
      },
      { signal },
    );
    mark.addEventListener(
      "keydown",
      (event) => {
        const target = targetOf(event.key, place, marks.length);
        if (event.key === "Enter" || event.key === " ") wires.open(row);
        else if (event.key === "Escape") hide();
        else if (target === undefined) return;
        else marks[target]?.focus();
        event.preventDefault();
      },
      { signal },
    );
  });
  return () => stops.abort();
}

function targetOf(
  key: string,
  place: number,
  count: number,
): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = steps[key];
  return step === undefined
    ? undefined
    : Math.min(count - 1, Math.max(0, place + step));
}
