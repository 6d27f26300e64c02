import { type ReactNode, type RefObject, useRef } from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { SearchField } from "react-aria-components/SearchField";
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

/** Longer lists are searched. */
const mostUnsearched = 12;

/** What is typed narrows the list; the arrows go through what is left. */
function Searched({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const { contains } = useFilter({ sensitivity: "base" });
  return (
    <Autocomplete filter={contains}>
      <SearchField
        className="list-search"
        aria-label={words.control.searchList}
        autoFocus
      >
        <Input
          className="search-input"
          placeholder={words.control.searchList}
        />
      </SearchField>
      {children}
    </Autocomplete>
  );
}

/** The list that a picker opens. */
export function Options(props: OptionsProps) {
  const { label, options, chosen, mode, trigger, onChange, onClose } = props;
  const words = useWords();
  const isLong = options.length > mostUnsearched;
  const popover = useRef<HTMLElement>(null);
  const list = (
    <ListBox
      className="list-box"
      aria-label={label}
      autoFocus={!isLong}
      renderEmptyState={() => (
        <p className="concept-none">{words.control.noneInList}</p>
      )}
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
        if (mode === "multiple") return;
        // Out of sight with the frame that shows the choice, taken away after it.
        popover.current?.classList.add("is-closing");
        onClose();
      }}
    >
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name} className="list-item">
          <span className="list-check" aria-hidden="true" />
          {name}
        </ListBoxItem>
      )}
    </ListBox>
  );
  return (
    <I18nProvider locale={words.locale}>
      <Popover
        isOpen
        ref={popover}
        className="popover"
        offset={4}
        placement="bottom start"
        triggerRef={trigger}
        aria-label={label}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        {isLong ? <Searched>{list}</Searched> : list}
      </Popover>
    </I18nProvider>
  );
}
