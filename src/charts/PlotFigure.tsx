import { plot } from "@observablehq/plot";
import {
  lazy,
  type ReactNode,
  Suspense,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import {
  bareDrawing,
  builtPicture,
  leaveOnly,
  takeOver,
} from "./built-pictures.ts";
import type { Draw } from "./chart.ts";
import { Stage } from "./Stage.tsx";
import { wireMarks } from "./wire-marks.ts";

/** What lies between the margins of an A4 sheet, in CSS pixels. */
const paperWidth = 680;

/** Fetched when a mark is first pointed at; without a network the chart stays, and says less. */
const MarkTooltip = lazy(() =>
  import("./MarkTooltip.tsx").then(
    (module) => ({ default: module.MarkTooltip }),
    () => ({ default: () => null }),
  ),
);

export interface PlotFigureProps<Row> {
  /** The chart's word in `data-chart`. */
  readonly name: string;
  readonly title: string;
  /** Keep it the same between renders that change nothing: a new one draws again. */
  readonly draw: Draw<Row>;
  /** What a screen reader says of a mark. */
  readonly describe: (row: Row) => string;
  /** What the tooltip shows of a mark. */
  readonly detail: (row: Row) => ReactNode;
  readonly onOpen: (row: Row) => void;
  readonly label: (count: number) => string;
  readonly children?: ReactNode;
}

/** When the picture that came with the page was painted; it came whole before the first paint, or with the last byte. */
function builtPaint(): number {
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  const [page] = performance.getEntriesByType("navigation");
  const end = page instanceof PerformanceResourceTiming ? page.responseEnd : 0;
  return paint ? Math.max(paint.startTime, end) : performance.now();
}

/** How wide to draw: on a screen whose type is larger, the style sheet shows the drawing as much larger. */
function drawnWidth(stage: Element): number {
  const scale = getComputedStyle(stage).getPropertyValue("--chart-scale");
  return Math.floor(stage.clientWidth / (Number(scale) || 1));
}

/** The only effect among the charts: draws in place, again when width, rows or words change. */
export function PlotFigure<Row>(props: PlotFigureProps<Row>) {
  const { name, title, draw, describe, detail, label, onOpen, children } =
    props;
  const stage = useRef<HTMLDivElement>(null);
  const pointed = useRef<Element>(null);
  const active = useRef(0);
  const [width, setWidth] = useState(0);
  const [shown, setShown] = useState<{ at: number; row: Row }>();

  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    const measure = () => setWidth(drawnWidth(element));
    // A picture that stands already is drawn upon in a task of its own: the observer calls back once anyway.
    if (!builtPicture(element)) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Text keeps its size on paper only if the chart is drawn for paper; printing waits for no later drawing.
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener(
      "beforeprint",
      () => flushSync(() => setWidth(paperWidth)),
      { signal },
    );
    addEventListener("afterprint", () => setWidth(drawnWidth(element)), {
      signal,
    });
    return () => {
      observer.disconnect();
      listening.abort();
    };
  }, []);

  useLayoutEffect(() => {
    const element = stage.current;
    if (!element || width === 0) return;
    const chart = draw(width);
    const hadFocus = element.contains(document.activeElement);
    const fresh = bareDrawing(plot(chart.options));
    const built = builtPicture(element);
    const kept = built && takeOver(built, fresh) ? built : undefined;
    const drawing = kept ?? fresh;
    drawing.setAttribute("role", "group");
    drawing.setAttribute("aria-label", label(chart.rows.length));
    if (kept) leaveOnly(element, kept);
    else element.replaceChildren(drawing);
    setShown(undefined); // nothing to do when nothing was: a drawing costs one pass, not two
    const release = wireMarks(drawing, chart.rows, {
      active,
      describe,
      open: onOpen,
      point: (target, index) => {
        pointed.current = target;
        const row = index === undefined ? undefined : chart.rows[index];
        setShown(
          index === undefined || row === undefined
            ? undefined
            : { at: index, row },
        );
      },
    });
    if (hadFocus)
      drawing.querySelector<SVGElement>('.mark > [tabindex="0"]')?.focus();
    if (performance.getEntriesByName("first-chart").length === 0)
      performance.mark("first-chart", built ? { startTime: builtPaint() } : {});
    return release;
  }, [draw, describe, label, onOpen, width]);

  return (
    <figure className="figure" data-chart={name} aria-label={title}>
      <Stage stage={stage} draw={draw} label={label} />
      {shown && (
        <Suspense>
          <MarkTooltip
            mark={pointed}
            index={shown.at}
            onClose={() => setShown(undefined)}
          >
            {detail(shown.row)}
          </MarkTooltip>
        </Suspense>
      )}
      {children}
    </figure>
  );
}
