import { type ReactNode, type RefObject, useState } from "react";
import {
  Tooltip,
  TooltipTriggerStateContext,
} from "react-aria-components/Tooltip";

interface MarkTooltipProps {
  readonly mark: RefObject<Element | null>;
  readonly index: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a mark stands for, beside it. */
export function MarkTooltip(props: MarkTooltipProps): ReactNode {
  const { mark, index, onClose, children } = props;
  const [placed, setPlaced] = useState(0);
  const state = {
    isOpen: true,
    shouldSkipAnimation: true,
    open: () => {},
    // Scrolling closes a tooltip; a mark that the keyboard is on keeps it, placed anew.
    close: () =>
      mark.current?.matches(":focus-visible")
        ? setPlaced((times) => times + 1)
        : onClose(),
  };
  return (
    <TooltipTriggerStateContext.Provider value={state}>
      <Tooltip
        key={`${index} ${placed}`}
        triggerRef={mark}
        isOpen
        placement="top"
        offset={8}
        className="tooltip"
      >
        {children}
      </Tooltip>
    </TooltipTriggerStateContext.Provider>
  );
}
