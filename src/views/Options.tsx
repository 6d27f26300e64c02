import type { RefObject } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useWords } from "./contexts.ts";

export interface OptionsProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly mode: "single" | "multiple";
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onClose: () => void;
}

/** The list that a picker opens. */
export function Options(props: OptionsProps) {
  const { label, options, chosen, mode, trigger, onChange, onClose } = props;
  const words = useWords();
  return (
    <I18nProvider locale={words.locale}>
      <Popover
        isOpen
        className="popover"
        offset={4}
        placement="bottom start"
        triggerRef={trigger}
        aria-label={label}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        <ListBox
          className="list-box"
          aria-label={label}
          autoFocus
          escapeKeyBehavior="none"
          items={options}
          selectionMode={mode}
          disallowEmptySelection={mode === "single"}
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            onChange(
              options
                .map(({ id }) => id)
                .filter((id) => keys === "all" || keys.has(id)),
            );
            if (mode === "single") onClose();
          }}
        >
          {({ id, name }) => (
            <ListBoxItem id={id} textValue={name} className="list-item">
              <span className="list-check" aria-hidden="true" />
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </I18nProvider>
  );
}
