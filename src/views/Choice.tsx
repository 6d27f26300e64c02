import { useId } from "react";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, all in sight: the browser's own radio buttons, drawn as one row of buttons. */
export function Choice<T extends string>({
  label,
  options,
  value,
  onChange,
}: ChoiceProps<T>) {
  const group = useId();
  return (
    <div className="choice">
      <span className="control-label" id={group}>
        {label}
      </span>
      <div role="radiogroup" aria-labelledby={group} className="choice-buttons">
        {options.map(({ id, name }) => (
          <label key={id} className="choice-button">
            <input
              type="radio"
              name={group}
              checked={id === value}
              onChange={() => onChange(id)}
            />
            {name}
          </label>
        ))}
      </div>
    </div>
  );
}
