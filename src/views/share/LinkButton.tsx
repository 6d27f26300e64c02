import { useSyncExternalStore } from "react";
import { CopyButton } from "../CopyLink.tsx";
import { useWords } from "../contexts.ts";

/** Where a finger points there is no address bar to copy from, but a sheet of people to send a link to. */
const finger = "(pointer: coarse)";
const canSend = () =>
  typeof navigator.share === "function" && matchMedia(finger).matches;
const cannot = () => false;
const never = () => () => {};

/** The device's own sheet; undefined where it does not open, so that the link is copied after all. */
async function send(url: string): Promise<string | undefined> {
  try {
    await navigator.share({ title: document.title, url });
    return "";
  } catch (cause) {
    // Who closes the sheet wants nothing copied either.
    return cause instanceof DOMException && cause.name === "AbortError"
      ? ""
      : undefined;
  }
}

/** Hands the link on: to the device's share sheet where there is one, else to the clipboard. */
export function LinkButton({ link }: { readonly link: () => string }) {
  const words = useWords();
  const sends = useSyncExternalStore(never, canSend, cannot);
  return (
    <CopyButton
      label={sends ? words.control.sendLink : words.control.copyLink}
      done={words.control.copied}
      text={link}
      {...(sends && { give: send })}
    />
  );
}
