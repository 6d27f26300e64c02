import { useState, useSyncExternalStore } from "react";
import { Button } from "../Button.tsx";
import { useWords } from "../contexts.ts";
import type { OfflineCopy } from "./offline-copy.ts";

/** A new version is never put in place of what somebody reads: it is offered, and again at the next visit. */
export function UpdateNotice({ copy }: { readonly copy: OfflineCopy }) {
  const words = useWords();
  const hasUpdate = useSyncExternalStore(
    copy.subscribe,
    copy.hasUpdate,
    () => false,
  );
  const [isPutOff, setPutOff] = useState(false);
  return hasUpdate && !isPutOff ? (
    <aside className="update" aria-label={words.site.update}>
      <p role="status">{words.site.update}</p>
      <Button className="primary-button" onPress={copy.update}>
        {words.site.updateNow}
      </Button>
      <Button className="plain-button" onPress={() => setPutOff(true)}>
        {words.site.updateLater}
      </Button>
    </aside>
  ) : null;
}
