import { de } from "./de.ts";
import { en } from "./en.ts";
import type { Language, Words } from "./words.ts";

/** The words of a language. */
export function wordsFor(language: Language): Words {
  return language === "en" ? en : de;
}
