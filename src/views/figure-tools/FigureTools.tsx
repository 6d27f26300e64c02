import "./figure-tools.css";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { dataVersion } from "../../engine/data-version.ts";
import { CopyButton } from "../CopyLink.tsx";
import { useWords } from "../contexts.ts";
import { figurePicture, pngFile, svgFile } from "./picture.ts";
import { saveFile } from "./save-file.ts";
import type { Origin, Sheet } from "./sheet.ts";
import { toClipboard, toCsv, toJson } from "./sheet-files.ts";

interface FigureToolsProps {
  readonly sheet: Sheet;
  /** The figure whose picture can be had: its word in `data-chart`. */
  readonly chart?: string;
}

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
  const picture = () => {
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
    if (kind === "CSV")
      return new Blob([toCsv(sheet)], { type: "text/csv;charset=utf-8" });
    if (kind === "JSON")
      return new Blob([toJson(sheet, origin())], { type: "application/json" });
    const drawn = picture();
    if (!drawn) throw new Error(`No drawing in figure ${chart}`);
    return kind === "SVG" ? svgFile(drawn) : pngFile(drawn);
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
        text={() => toClipboard(sheet)}
      />
      <span role="status" className="hint">
        {said}
      </span>
    </fieldset>
  );
}
