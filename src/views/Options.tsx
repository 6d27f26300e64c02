import {
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useRef,
} from "react";
import { Autocomplete, useFilter } from "react-aria-components/Autocomplete";
import { Header } from "react-aria-components/Header";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Input } from "react-aria-components/Input";
import {
  ListBox,
  ListBoxItem,
  ListBoxSection,
} from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { SearchField } from "react-aria-components/SearchField";
import { Button } from "./Button.tsx";
import { distinct } from "./choice.ts";
import { useWords } from "./contexts.ts";

/** What can be chosen. */
export interface Option {
  readonly id: string;
  readonly name: string;
  /** Under which heading it stands, where there are several. */
  readonly group?: string;
  /** By what else it is found. */
  readonly also?: string;
}

export interface OptionsProps {
  readonly label: string;
  readonly options: readonly Option[];
  /** What it means to choose none of several. */
  readonly allWord?: string;
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

interface ShortcutsProps
  extends Pick<OptionsProps, "options" | "chosen" | "allWord" | "onChange"> {
  readonly groups: readonly string[];
}

/** All at once, or all of a group: nobody ticks forty boxes. */
function Shortcuts(props: ShortcutsProps) {
  const { options, chosen, allWord, onChange, groups } = props;
  const words = useWords();
  return (
    <div className="list-shortcuts">
      <Button
        className="plain-button"
        aria-pressed={chosen.length === 0}
        onPress={() => onChange([])}
      >
        {allWord}
      </Button>
      {groups.map((name) => {
        const own = options
          .filter(({ group }) => group === name)
          .map(({ id }) => id);
        const isWhole = own.every((id) => chosen.includes(id));
        return (
          <Button
            key={name}
            className="plain-button"
            aria-pressed={isWhole}
            onPress={() =>
              onChange([
                ...chosen.filter((id) => !own.includes(id)),
                ...(isWhole ? [] : own),
              ])
            }
          >
            {name} <small>{words.number.plain(own.length)}</small>
          </Button>
        );
      })}
    </div>
  );
}

function item({ id, name, also }: Option) {
  return (
    <ListBoxItem
      key={id}
      id={id}
      textValue={also === undefined ? name : `${name} ${also}`}
      className="list-item"
    >
      <span className="list-check" aria-hidden="true" />
      {name}
    </ListBoxItem>
  );
}

/** The list that a picker opens. */
export function Options(props: OptionsProps) {
  const { label, options, chosen, mode, trigger, onChange, onClose } = props;
  const { allWord } = props;
  const words = useWords();
  const isLong = options.length > mostUnsearched;
  const popover = useRef<HTMLElement>(null);
  const named = distinct(options.flatMap(({ group }) => group || []));
  const groups = isLong && named.length > 1 ? named : [];
  const choose = (keys: readonly string[]) => {
    onChange(keys);
    if (mode === "multiple") return;
    // Out of sight with the frame that shows the choice, taken away after it.
    popover.current?.classList.add("is-closing");
    onClose();
  };
  // A mouse chooses when it is pressed. The list would first draw its own press, focus and choice, which
  // takes as long as the figure: it is told of the choice after the frame. All other ways are its own.
  const takePress = (event: PointerEvent) => {
    const { target, pointerType, button } = event;
    if (pointerType !== "mouse" || button !== 0 || !(target instanceof Element))
      return;
    const option = target.closest<HTMLElement>("[role=option]");
    const key = option?.dataset.key;
    if (key === undefined) return;
    event.stopPropagation();
    if (mode === "single") return choose([key]);
    choose(
      chosen.includes(key)
        ? chosen.filter((id) => id !== key)
        : [...chosen, key],
    );
    if (!isLong) requestAnimationFrame(() => setTimeout(() => option?.focus()));
  };
  const list = (
    <ListBox
      className="list-box"
      aria-label={label}
      autoFocus={!isLong}
      renderEmptyState={() => (
        <p className="concept-none">{words.control.noneInList}</p>
      )}
      escapeKeyBehavior="none"
      selectionMode={mode}
      disallowEmptySelection={mode === "single"}
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        choose(
          options
            .map(({ id }) => id)
            .filter((id) => keys === "all" || keys.has(id)),
        )
      }
    >
      {options
        .filter(({ group = "" }) => !groups.includes(group))
        .map((option) => item(option))}
      {groups.map((name) => (
        <ListBoxSection key={name} id={`group ${name}`}>
          <Header className="list-group">{name}</Header>
          {options
            .filter(({ group }) => group === name)
            .map((option) => item(option))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
  return (
    <I18nProvider locale={words.locale}>
      <Popover
        isOpen
        ref={popover}
        onPointerDownCapture={takePress}
        onMouseDownCapture={(event) => {
          // Nor does the press itself move the focus before the frame.
          const { target } = event;
          if (target instanceof Element && target.closest("[role=option]"))
            event.preventDefault();
        }}
        className="popover"
        offset={4}
        placement="bottom start"
        triggerRef={trigger}
        aria-label={label}
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
      >
        {isLong && allWord !== undefined && (
          <Shortcuts {...{ options, chosen, allWord, onChange, groups }} />
        )}
        {isLong ? <Searched>{list}</Searched> : list}
      </Popover>
    </I18nProvider>
  );
}
