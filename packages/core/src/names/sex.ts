import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { foldName } from "./fold.ts";
import type { NameMention } from "./name-mention.ts";

/** As first name, title or office tell it; `undefined` where they do not. */
export type Sex = "man" | "woman" | undefined;

/** Sex of a noun for a person: "Sprecherin", "Kanzler", "Frau". */
export function sexOfRole(role: string, locale: Locale): Sex {
  const word = (role.match(/\p{Lu}[\p{L}-]*/u)?.[0] ?? role).toLowerCase();
  const { menWords, womenWords } = locale.names;
  if (womenWords.has(word) || /(?:in|innen|frau)$/.test(word)) return "woman";
  if (menWords.has(word)) return "man";
  return /(?:e|en)$/.test(word) &&
    !/(?:präsidenten|kandidaten|soldaten|advokaten|diplomaten|kommandanten|journalisten|polizisten|aktivisten|herren|fürsten|prinzen|grafen|kollegen)$/.test(
      word,
    )
    ? undefined
    : "man";
}

/** Sex of the person a name stands for, by its first name, the word before it and its office. */
export function sexOf(document: TextDocument, mention: NameMention, locale: Locale): Sex {
  const before = document.text
    .slice(Math.max(0, mention.start - 16), mention.start)
    .match(/(\p{L}{1,16})\.?\s{1,16}$/u)?.[1];
  if (before !== undefined) {
    const word = before.toLowerCase();
    if (locale.names.womenWords.has(word)) return "woman";
    if (locale.names.menWords.has(word)) return "man";
  }
  const [first = ""] = mention.name.split(/[\s-]/);
  if (foldName(mention.name).includes(" ") || !locale.names.surnames.has(first)) {
    const man = locale.names.men.has(first);
    const woman = locale.names.women.has(first);
    if (man !== woman) return man ? "man" : "woman";
  }
  return mention.role === undefined ? undefined : sexOfRole(mention.role.text, locale);
}
