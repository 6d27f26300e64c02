import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../Button.tsx";
import { useWords } from "../contexts.ts";
import { shareModule } from "../sheet-modules.ts";
import type { ShareDialogProps } from "./ShareDialog.tsx";

/** Opens the dialog, which is fetched when it is first opened. */
export function ShareButton(props: Omit<ShareDialogProps, "onClose">) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { data: Dialog } = useQuery({ ...shareModule, enabled: isOpen });
  return (
    <>
      <Button
        className="plain-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        {words.share.open}
      </Button>
      {isOpen && Dialog && <Dialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
