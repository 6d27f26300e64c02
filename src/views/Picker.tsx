import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select, SelectValue } from "react-aria-components/Select";

interface PickerOption<T extends string> {
  readonly id: T;
  readonly name: string;
}

interface PickerProps<T extends string> {
  readonly label: string;
  readonly options: readonly PickerOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Options<T extends string>({
  options,
}: {
  readonly options: readonly PickerOption<T>[];
}) {
  return (
    <Popover className="popover" offset={4}>
      <ListBox className="list-box">
        {options.map(({ id, name }) => (
          <ListBoxItem key={id} id={id} textValue={name} className="list-item">
            <span className="list-check" aria-hidden="true" />
            {name}
          </ListBoxItem>
        ))}
      </ListBox>
    </Popover>
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
    <Select
      className="picker"
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
    >
      <Label className="control-label">{label}</Label>
      <Button className="picker-button">
        <SelectValue className="picker-value" />
        <span className="picker-arrow" aria-hidden="true" />
      </Button>
      <Options options={options} />
    </Select>
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
  return (
    <Select
      className="picker"
      selectionMode="multiple"
      value={[...chosen]}
      onChange={(keys) => {
        onChange(options.map(({ id }) => id).filter((id) => keys.includes(id)));
      }}
    >
      <Label className="control-label">{label}</Label>
      <Button className="picker-button">
        <SelectValue className="picker-value">
          {chosen.length === 0
            ? allWord
            : options
                .filter(({ id }) => chosen.includes(id))
                .map(({ name }) => name)
                .join(", ")}
        </SelectValue>
        <span className="picker-arrow" aria-hidden="true" />
      </Button>
      <Options options={options} />
    </Select>
  );
}
