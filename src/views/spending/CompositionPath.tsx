import { type Part, partsByPeak } from "../../charts/composition-parts.ts";
import type { Words } from "../../language/zh.ts";
import type { SpendingRow } from "../../queries/spending-rows.ts";
import { type Address, writeAddress } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { Button } from "../Button.tsx";
import { useNavigation, useWords } from "../contexts.ts";

interface CompositionPathProps {
  readonly rows: readonly SpendingRow[];
  readonly parts: readonly Part[];
  readonly address: Address;
  readonly change: ChangeAddress;
}

function nameOf(
  code: string,
  { by }: Address,
  rows: readonly SpendingRow[],
  words: Words,
): string {
  if (by === "project") {
    const kinds: Readonly<Record<string, string>> = words.projects.kinds;
    return kinds[code] ?? code;
  }
  const printed = rows.find((row) => row.code === code)?.name ?? "";
  return `${code} ${words.accountName(code, printed)}`.trimEnd();
}

/** 类 above 款 above 项: three digits, then two more each. */
function pathTo(code: string): readonly string[] {
  if (!/^\d+$/.test(code)) return code === "" ? [] : [code];
  const path: string[] = [];
  for (let digits = 3; digits <= code.length; digits += 2)
    path.push(code.slice(0, digits));
  return path;
}

/** Where in the classification the reader is, the way back up, and the ways down. */
export function CompositionPath(props: CompositionPathProps) {
  const { rows, parts, address, change } = props;
  const words = useWords();
  // A part of a larger view is given its own filters; a link leads to the whole of it.
  const { address: here } = useNavigation();
  const path = pathTo(address.code ?? "");
  const dividing = new Set(
    parts.filter(({ divides }) => divides).map(({ code }) => code),
  );
  const below = partsByPeak(parts, address.measure).filter(({ code }) =>
    dividing.has(code),
  );
  if (path.length === 0 && below.length === 0) return null;
  return (
    <div className="composition-path">
      <nav aria-label={words.composition.path}>
        <ol className="breadcrumb">
          {["", ...path].map((code, index) => (
            <li key={code}>
              {index === path.length ? (
                <span aria-current="location">
                  {code === ""
                    ? words.composition.whole
                    : nameOf(code, address, rows, words)}
                </span>
              ) : (
                <a
                  href={writeAddress({ ...here, code: code || null }) || "?"}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey)
                      return;
                    event.preventDefault();
                    change({ code: code || null });
                  }}
                >
                  {code === ""
                    ? words.composition.whole
                    : nameOf(code, address, rows, words)}
                </a>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {below.length > 0 && (
        <fieldset className="below" aria-label={words.composition.below}>
          <span className="control-label" aria-hidden="true">
            {words.composition.below}
          </span>
          {below.map(({ code, name }) => (
            <Button
              key={code}
              className="below-button"
              onPress={() => change({ code })}
            >
              {name}
            </Button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
