import type { Locale } from "../locales/locale.ts";
import type { TextDocument } from "../text/document.ts";
import { foldName } from "./fold.ts";
import type { NameMention } from "./name-mention.ts";

/** As first name, title or office tell it; `undefined` where they do not. */
export type Sex = "man" | "woman" | undefined;

const masculine = /^(?:herrn?|sir|lord|mister|mr|don|señor|monsieur|pater|bruder)$/;
const feminine = /^(?:frau|lady|madame|mrs|ms|miss|fräulein|doña|dame|schwester)$/;

/** Sex of a noun for a person: "Sprecherin", "Kanzler", "Frau". */
export function sexOfRole(role: string): Sex {
  const word = (role.toLowerCase().match(/[\p{L}-]+/gu) ?? []).at(-1) ?? "";
  if (feminine.test(word)) return "woman";
  if (masculine.test(word)) return "man";
  if (/(?:in|innen|frau|mutter|tochter|schwester|witwe|gattin|königin|tante|nichte)$/.test(word)) return "woman";
  return /(?:e|en)$/.test(word) &&
    !/(?:präsidenten|kandidaten|soldaten|advokaten|diplomaten|kommandanten|journalisten|polizisten|aktivisten|herren|fürsten|prinzen|grafen|kollegen)$/.test(
      word,
    )
    ? undefined
    : "man";
}

/** Sex of the person a name stands for, by its first name, the word before it and its office. */
export function sexOf(document: TextDocument, mention: NameMention, locale: Locale): Sex {
  const before = document.text.slice(Math.max(0, mention.start - 16), mention.start).match(/(\p{L}+)\.?\s+$/u)?.[1];
  if (before !== undefined) {
    const word = before.toLowerCase();
    if (feminine.test(word)) return "woman";
    if (masculine.test(word)) return "man";
  }
  const [first = ""] = mention.name.split(/[\s-]/);
  if (foldName(mention.name).includes(" ")) {
    const man = locale.names.men.has(first);
    const woman = locale.names.women.has(first);
    if (man !== woman) return man ? "man" : "woman";
  }
  return mention.role === undefined ? undefined : sexOfRole(mention.role.text);
}
