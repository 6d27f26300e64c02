import "./share.css";
import { Button } from "react-aria-components/Button";
import { Dialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { dataVersion } from "../../engine/data-version.ts";
import { type Address, writeAddress } from "../address.ts";
import { CopyButton } from "../CopyLink.tsx";
import { useWords } from "../contexts.ts";
import { apaCitation, bibtex, type Cited, gbCitation } from "./citation.ts";
import { embedCode } from "./embed-code.ts";

export interface ShareDialogProps {
  readonly address: Address;
  readonly language: "zh" | "en";
  readonly theme: "light" | "dark";
  readonly onClose: () => void;
}

/** How to cite the view on screen, and how to put it into another page. */
export function ShareDialog(props: ShareDialogProps) {
  const { address, language, theme, onClose } = props;
  const words = useWords();
  const base = () => `${location.origin}${location.pathname}`;
  const cited = (): Cited => ({
    title: document.title,
    dataVersion: dataVersion(),
    versionWord: words.share.dataVersion,
    day: new Date().toLocaleDateString("sv-SE"),
    address: `${base()}${writeAddress({ ...address, lang: language, theme })}`,
  });
  const parts = () => [
    { name: words.share.gb, text: gbCitation(cited()), lang: "zh-CN" },
    { name: words.share.bibtex, text: bibtex(cited()) },
    { name: words.share.apa, text: apaCitation(cited()), lang: "en" },
    {
      name: words.share.embed,
      hint: words.share.embedHint,
      text: embedCode(
        `${base()}${writeAddress({ ...address, lang: language, theme, fact: null, embed: true })}`,
        document.title,
      ),
    },
  ];
  return (
    <I18nProvider locale={words.locale}>
      <ModalOverlay
        className="share-overlay"
        isDismissable
        isOpen
        onOpenChange={onClose}
      >
        <Modal className="share-modal">
          <Dialog className="share-dialog">
            <header className="share-head">
              <Heading slot="title" level={2}>
                {words.share.title}
              </Heading>
              <Button slot="close" className="plain-button">
                {words.control.close}
              </Button>
            </header>
            <p className="hint">{words.share.intro}</p>
            {parts().map(({ name, hint, text, lang }) => (
              <section key={name} aria-label={name} className="share-part">
                <div className="share-line">
                  <h3>{name}</h3>
                  <CopyButton
                    label={words.share.copy(name)}
                    done={words.share.copied(name)}
                    text={() => text}
                  />
                </div>
                {hint && <p className="hint">{hint}</p>}
                <pre lang={lang}>{text}</pre>
              </section>
            ))}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
