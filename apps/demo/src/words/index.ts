import type { Language } from "@digest/render";
import { de } from "./de.ts";
import { en } from "./en.ts";
import type { AppWords } from "./words.ts";

/** The app's words in a language. */
export function appWords(language: Language): AppWords {
  return language === "en" ? en : de;
}
