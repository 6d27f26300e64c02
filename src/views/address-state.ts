import { useSyncExternalStore } from "react";
import {
  type Address,
  addressProblems,
  type Change,
  changeSearch,
  isStep,
  openingAddress,
  type Parameter,
  type Problem,
  parameterNames,
  readAddress,
} from "./address.ts";

export type ChangeAddress = (change: Change) => void;

/**
 * The view changes at once, the browser's bar three frames later: writing history costs the browser
 * milliseconds, which would otherwise come before the frame that shows what the reader chose.
 */
const untilWritten = 50;

const noProblems: readonly Problem[] = [];

/** What the page shows; what of it the bar does not say yet is `due`, as a step that Back undoes or not. */
const shown = {
  search: "",
  address: openingAddress,
  problems: noProblems,
  due: undefined as ReturnType<typeof setTimeout> | undefined,
  asStep: false,
};
const listeners = new Set<() => void>();
const tellAll = () => {
  for (const tell of listeners) tell();
};

/** What did not change stays the same value: a new one would draw every chart again. */
function keepSame(before: Address, after: Address): Address {
  const next = { ...after };
  const keep = <P extends Parameter>(name: P) => {
    const isSame =
      before[name] === after[name] ||
      JSON.stringify(before[name]) === JSON.stringify(after[name]);
    if (isSame) next[name] = before[name];
    return isSame;
  };
  const kept = parameterNames.filter(keep);
  return kept.length === parameterNames.length ? before : next;
}

function show(search: string): void {
  shown.search = search;
  shown.address = keepSame(shown.address, readAddress(search));
  const problems = addressProblems(search);
  shown.problems = problems.length > 0 ? problems : noProblems;
}

/** The bar may have been changed by others; unless the reader has just chosen what it does not say yet. */
function current(): typeof shown {
  if (shown.due === undefined && location.search !== shown.search)
    show(location.search);
  return shown;
}

function writeBar(): void {
  const url = `${shown.search || location.pathname}${location.hash}`;
  if (shown.asStep) history.pushState(history.state, "", url);
  else history.replaceState(history.state, "", url);
  forget();
  // The browser may write the same letters otherwise.
  shown.search = location.search;
}

function forget(): void {
  clearTimeout(shown.due);
  shown.due = undefined;
  shown.asStep = false;
}

/** Each choice is a step that Back undoes, small ones replace. Always the same function. */
const change: ChangeAddress = (chosen) => {
  const { search, asStep } = current();
  show(changeSearch(search, chosen));
  clearTimeout(shown.due);
  shown.asStep = asStep || isStep(chosen);
  shown.due = setTimeout(writeBar, untilWritten);
  tellAll();
};

/** Back and Forward go from what the bar says: what it does not say yet is given up. */
function moved(): void {
  forget();
  tellAll();
}

function subscribe(tell: () => void): () => void {
  if (listeners.size === 0) addEventListener("popstate", moved);
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    if (listeners.size === 0) removeEventListener("popstate", moved);
  };
}

const address = () => current().address;
const problems = () => current().problems;
const opening = () => openingAddress;
const none = () => noProblems;

/**
 * The view state is the address. The build has drawn the opening view without one; what a link asks
 * for comes after.
 */
export function useAddress(): readonly [Address, ChangeAddress] {
  return [useSyncExternalStore(subscribe, address, opening), change];
}

/** What of the link cannot be read. */
export function useProblems(): readonly Problem[] {
  return useSyncExternalStore(subscribe, problems, none);
}
