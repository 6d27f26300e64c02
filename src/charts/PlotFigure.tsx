import { plot } from "@observablehq/plot";
import {
  lazy,
  type ReactNode,
  Suspense,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Draw } from "./chart.ts";
import { wireMarks } from "./wire-marks.ts";

/** Fetched when a mark is first pointed at. */
const MarkTooltip = lazy(async () => ({
  default: (await import("./MarkTooltip.tsx")).MarkTooltip,
}));

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

/** The only effect among the charts: draws in place, again when width, rows or words change. */
export function PlotFigure<Row>(props: PlotFigureProps<Row>) {
  const { name, title, draw, describe, detail, label, onOpen, children } =
    props;
  const stage = useRef<HTMLDivElement>(null);
  const pointed = useRef<Element>(null);
  const active = useRef(0);
  const [width, setWidth] = useState(0);
  const [at, setAt] = useState<number>();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const row = at === undefined ? undefined : rows[at];

  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    setWidth(Math.floor(element.clientWidth));
    const observer = new ResizeObserver(() =>
      setWidth(Math.floor(element.clientWidth)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const element = stage.current;
    if (!element || width === 0) return;
    const chart = draw(width);
    const hadFocus = element.contains(document.activeElement);
    const drawing = plot(chart.options);
    drawing.setAttribute("role", "group");
    drawing.setAttribute("aria-label", label(chart.rows.length));
    element.replaceChildren(drawing);
    setAt(undefined);
    setRows(chart.rows);
    const release = wireMarks(drawing, chart.rows, {
      active,
      describe,
      open: onOpen,
      point: (target, index) => {
        pointed.current = target;
        setAt(index);
      },
    });
    if (hadFocus)
      drawing.querySelector<SVGElement>('.mark > [tabindex="0"]')?.focus();
    if (performance.getEntriesByName("first-chart").length === 0)
      performance.mark("first-chart");
    return release;
  }, [draw, describe, label, onOpen, width]);

  return (
    <figure className="figure" data-chart={name} aria-label={title}>
      <div className="figure-stage" ref={stage} />
      {row && at !== undefined && (
        <Suspense>
          <MarkTooltip
            mark={pointed}
            index={at}
            onClose={() => setAt(undefined)}
          >
            {detail(row)}
          </MarkTooltip>
        </Suspense>
      )}
      {children}
    </figure>
  );
}
