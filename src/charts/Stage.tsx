import { type RefObject, useContext, useState } from "react";
import { BuiltPictures, builtWidths } from "./built-pictures.ts";
import type { Chart } from "./chart.ts";
import { useIsHydrating } from "./is-hydrating.ts";

interface StageProps<Row> {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly draw: (width: number) => Chart<Row>;
  readonly label: (count: number) => string;
}

/** React leaves alone what it finds under an element whose markup it is told to be given. */
const asFound = { __html: "" };

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/**
 * Where a chart is drawn. In the build it holds the chart's pictures as markup; a browser finds them
 * there and never sets markup itself.
 */
export function Stage<Row>({ stage, draw, label }: StageProps<Row>) {
  const picture = useContext(BuiltPictures);
  const isHydrating = useIsHydrating();
  const [markup] = useState(() => {
    if (!picture) return isHydrating ? asFound : undefined;
    const pictures = builtWidths.map((width) => {
      const { options, rows } = draw(width);
      return `<div class="picture" data-width="${width}" role="img" aria-label="${attribute(label(rows.length))}">${picture(options)}</div>`;
    });
    return { __html: pictures.join("") };
  });
  return (
    <div
      className="figure-stage"
      ref={stage}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: only the build gives markup, Plot's own
      dangerouslySetInnerHTML={markup}
    />
  );
}
