import "../source.css";
import { Button } from "react-aria-components/Button";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import type { MetricValue } from "../../queries/metric-values.ts";
import type { ReportEntry } from "../../queries/report-list.ts";
import type { Address } from "../address.ts";
import type { ChangeAddress } from "../address-state.ts";
import { CopyButton } from "../CopyLink.tsx";
import { chosenDefinition } from "../choice.ts";
import { useWords } from "../contexts.ts";
import { useBrowserTheme } from "../document-state.ts";
import { ErrorBoundary } from "../ErrorBoundary.tsx";
import { FailedState } from "../FailedState.tsx";
import { shownLink } from "../share/shown-link.ts";
import { FactSource } from "./FactSource.tsx";
import { LineSource } from "./LineSource.tsx";
import { reportOfFact } from "./report-of-fact.ts";

interface SourcePanelProps {
  readonly reports: readonly ReportEntry[];
  readonly rows: readonly MetricValue[];
  readonly address: Address;
  readonly change: ChangeAddress;
  readonly language: "zh" | "en";
  readonly onRetry: () => void;
  /** A figure that its report does not have: the page says so, in the one way it says such things. */
  readonly onUnknown: (fact: string) => void;
}

/** The metric in view first; a fact can serve several. */
function usesOf(fact: string, rows: readonly MetricValue[], address: Address) {
  const { key } = chosenDefinition(address);
  const order = (row: MetricValue) =>
    (row.metric === address.metric ? 0 : 4) +
    (`${row.metric}/${row.definition}` === key ? 0 : 2) +
    (row.numeratorFact === fact ? 0 : 1);
  return rows
    .filter(
      (row) =>
        row.metric !== "total-expenditure" &&
        (row.numeratorFact === fact ||
          row.denominatorFact === fact ||
          row.printedFact === fact),
    )
    .toSorted((a, b) => order(a) - order(b))
    .slice(0, 6);
}

/** A sheet beside the picture: where a figure comes from. */
export function SourcePanel(props: SourcePanelProps) {
  const { reports, rows, address, change, language, onRetry } = props;
  const words = useWords();
  const browserTheme = useBrowserTheme();
  const shownTheme = address.theme ?? browserTheme;
  const { fact, place } = address;
  const id =
    fact === null
      ? place?.report
      : reportOfFact(
          fact,
          reports.map((report) => report.id),
        );
  const report = reports.find((each) => each.id === id);
  return (
    <I18nProvider locale={words.locale}>
      <ModalOverlay
        className="sheet-overlay"
        isDismissable
        isOpen={fact !== null || place !== null}
        onOpenChange={(open) => {
          if (!open) change({ fact: null, place: null });
        }}
      >
        <Modal className="sheet">
          <Dialog className="sheet-dialog">
            <div className="sheet-header">
              <Heading slot="title" level={2}>
                {words.source.title}
              </Heading>
              {/* The page's own button lies beneath this sheet. */}
              <CopyButton
                label={words.control.copyLink}
                done={words.control.copied}
                text={() =>
                  shownLink({ ...address, lang: language, theme: shownTheme })
                }
              />
              <Button className="plain-button" slot="close">
                {words.control.close}
              </Button>
            </div>
            <div className="sheet-body">
              <ErrorBoundary
                fallback={(error, reset) => (
                  <FailedState
                    error={error}
                    onRetry={() => {
                      onRetry();
                      reset();
                    }}
                  />
                )}
              >
                {report && fact !== null && (
                  <FactSource
                    fact={fact}
                    report={report}
                    uses={usesOf(fact, rows, address)}
                    language={language}
                    onOpen={(next) => change({ fact: next })}
                    onUnknown={props.onUnknown}
                  />
                )}
                {report && fact === null && place && (
                  <LineSource
                    report={report}
                    line={place.line}
                    language={language}
                  />
                )}
              </ErrorBoundary>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
