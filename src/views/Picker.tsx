import { useQuery } from "@tanstack/react-query";
import {
  useDeferredValue,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useWords } from "./contexts.ts";
import type { Option, OptionsProps } from "./Options.tsx";
import { optionsModule } from "./sheet-modules.ts";

export interface PickerOption<T extends string> extends Option {
  readonly id: T;
}

/** More names than these do not fit their button. */
const mostNamed = 3;

interface PickerProps<T extends string> {
  readonly label: string;
  readonly options: readonly PickerOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A button that tells what is chosen; its list is fetched when it is first opened. */
function OptionsButton(
  props: Omit<OptionsProps, "trigger" | "onClose"> & { readonly said: string },
) {
  const { said, ...list } = props;
  const id = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { data: Options } = useQuery({ ...optionsModule, enabled: isOpen });
  const latest = useRef(list);
  useLayoutEffect(() => {
    latest.current = list;
  });
  const choose = (keys: readonly string[]) => {
    const { chosen, mode, onChange } = latest.current;
    // What was pressed is told by what the list showed; another press may have come before it showed that.
    const isPressed = (id: string) =>
      list.chosen.includes(id) !== keys.includes(id);
    onChange(
      mode === "single"
        ? keys
        : list.options
            .map(({ id }) => id)
            .filter((id) => chosen.includes(id) !== isPressed(id)),
    );
  };
  // The list shows the choice, or goes, after the frame that shows what was chosen: to draw or dismantle
  // it takes as long as to draw the figure.
  const opened = useDeferredValue(
    isOpen && Options ? (
      <Options
        {...list}
        trigger={trigger}
        onChange={choose}
        onClose={() => setOpen(false)}
      />
    ) : null,
  );
  return (
    <div className="picker">
      <span className="control-label" id={`${id}label`}>
        {list.label}
      </span>
      <button
        type="button"
        ref={trigger}
        className="picker-button"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-labelledby={`${id}value ${id}label`}
        onClick={() => setOpen(true)}
        onKeyDown={({ key }) => {
          if (key === "ArrowDown" || key === "ArrowUp") setOpen(true);
        }}
      >
        <span className="picker-value" id={`${id}value`}>
          {said}
        </span>
        <span className="picker-arrow" aria-hidden="true" />
      </button>
      {opened}
    </div>
  );
}

/** One of several, in a list that opens. */
export function Picker<T extends string>({
  label,
  options,
  value,
  onChange,
}: PickerProps<T>) {
  return (
    <OptionsButton
      {...{ label, options }}
      mode="single"
      said={options.find(({ id }) => id === value)?.name ?? ""}
      chosen={[value]}
      onChange={([key]) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
    />
  );
}

interface ManyPickerProps<T extends string> {
  readonly label: string;
  readonly options: readonly PickerOption<T>[];
  /** None chosen means all. */
  readonly chosen: readonly T[];
  readonly allWord: string;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Any of several; none chosen means all. */
export function ManyPicker<T extends string>(props: ManyPickerProps<T>) {
  const { label, options, chosen, allWord, onChange } = props;
  const words = useWords();
  const named = options.filter(({ id }) => chosen.includes(id));
  return (
    <OptionsButton
      {...{ label, options, chosen, allWord }}
      mode="multiple"
      said={
        chosen.length === 0
          ? allWord
          : named.length > mostNamed
            ? words.control.chosen(named.length)
            : named.map(({ name }) => name).join(", ")
      }
      onChange={(keys) =>
        onChange(options.map(({ id }) => id).filter((id) => keys.includes(id)))
      }
    />
  );
}
