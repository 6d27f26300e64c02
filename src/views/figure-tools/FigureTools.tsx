import "./figure-tools.css";
import { useState } from "react";
import { dataVersion } from "../../engine/data-version.ts";
import { Button } from "../Button.tsx";
import { CopyButton } from "../CopyLink.tsx";
import { useWords } from "../contexts.ts";
import { saveFile } from "./save-file.ts";
import type { Origin, Sheet } from "./sheet.ts";

interface FigureToolsProps {
  readonly sheet: Sheet;
  /** The figure whose picture can be had: its word in `data-chart`. */
  readonly chart?: string;
}

/** How files are made comes when one is asked for. */
const sheetFiles = () => import("./sheet-files.ts");
const pictureFiles = () => import("./picture.ts");

const tables = ["CSV", "JSON"] as const;
const pictures = ["SVG", "PNG"] as const;

/** Everything a figure can be taken away as, from what is on screen. */
export function FigureTools({ sheet, chart }: FigureToolsProps) {
  const words = useWords();
  const [said, setSaid] = useState("");
  const origin = (): Origin => ({
    source: words.site.title,
    address: location.href,
    dataVersion: dataVersion(),
  });
  const picture = async () => {
    const { figurePicture } = await pictureFiles();
    const figure = document.querySelector(`figure[data-chart="${chart}"]`);
    const { source, address, dataVersion: version } = origin();
    return (
      figure &&
      figurePicture(figure, {
        title: sheet.title,
        subtitle: sheet.filters,
        notes: [
          ...sheet.notes,
          `${words.share.source}${words.colon}${source} · ${words.share.dataVersion} ${version}`,
          address,
        ],
      })
    );
  };
  const file = async (kind: (typeof tables | typeof pictures)[number]) => {
    if (kind === "SVG" || kind === "PNG") {
      const drawn = await picture();
      if (!drawn) throw new Error(`No drawing in figure ${chart}`);
      const { pngFile, svgFile } = await pictureFiles();
      return kind === "SVG" ? svgFile(drawn) : pngFile(drawn);
    }
    const { toCsv, toJson } = await sheetFiles();
    return kind === "CSV"
      ? new Blob([toCsv(sheet)], { type: "text/csv;charset=utf-8" })
      : new Blob([toJson(sheet, origin())], { type: "application/json" });
  };
  const save = async (kind: (typeof tables | typeof pictures)[number]) => {
    const name = `${sheet.name}.${kind.toLowerCase()}`;
    try {
      saveFile(name, await file(kind));
      setSaid(words.share.saved(name));
    } catch {
      setSaid(words.share.failed);
    }
  };
  return (
    <fieldset
      className="figure-tools"
      aria-label={`${words.share.download} · ${sheet.title}`}
    >
      <span className="control-label" aria-hidden="true">
        {words.share.download}
      </span>
      {[...tables, ...(chart ? pictures : [])].map((kind) => (
        <Button
          key={kind}
          className="tool-button"
          aria-label={words.share.file(kind)}
          onPress={() => void save(kind)}
        >
          {kind}
        </Button>
      ))}
      <CopyButton
        label={words.share.copyTable}
        done={words.share.tableCopied}
        text={async () => (await sheetFiles()).toClipboard(sheet)}
      />
      <span role="status" className="hint">
        {said}
      </span>
    </fieldset>
  );
}
