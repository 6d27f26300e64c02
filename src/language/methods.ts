import { enDataFiles } from "./en-data-files.ts";
import { enMethods } from "./en-methods.ts";
import type { Words } from "./zh.ts";
import { zhDataFiles } from "./zh-data-files.ts";
import { zhMethods } from "./zh-methods.ts";

const chinese = { methods: zhMethods, dataFiles: zhDataFiles };
const english: MethodsWords = { methods: enMethods, dataFiles: enDataFiles };

export type MethodsWords = typeof chinese;

/** The methods view's own words: long, and come with it, so that no other view waits for them. */
export const methodsWords = ({ locale }: Words): MethodsWords =>
  locale === "en" ? english : chinese;
