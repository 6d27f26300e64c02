import { plot } from "@observablehq/plot";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import {
  Tooltip,
  TooltipTriggerStateContext,
} from "react-aria-components/Tooltip";
import type { Draw } from "./chart.ts";
import { wireMarks } from "./wire-marks.ts";

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
  const [placed, setPlaced] = useState(0);

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

  const tooltip = {
    isOpen: row !== undefined,
    shouldSkipAnimation: true,
    open: () => {},
    // Scrolling closes a tooltip; a mark that the keyboard is on keeps it, placed anew.
    close: () =>
      pointed.current?.matches(":focus-visible")
        ? setPlaced((times) => times + 1)
        : setAt(undefined),
  };

  return (
    <figure className="figure" data-chart={name} aria-label={title}>
      <div className="figure-stage" ref={stage} />
      <TooltipTriggerStateContext.Provider value={tooltip}>
        <Tooltip
          key={row ? `${at} ${placed}` : "none"}
          triggerRef={pointed}
          isOpen={row !== undefined}
          placement="top"
          offset={8}
          className="tooltip"
        >
          {row && detail(row)}
        </Tooltip>
      </TooltipTriggerStateContext.Provider>
      {children}
    </figure>
  );
}
