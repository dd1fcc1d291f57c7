import type { Locale } from "../locales/locale.ts";
import type { NamesTables } from "../locales/names-tables.ts";
import type { TextDocument } from "../text/document.ts";
import { firstFrom } from "../text/first-from.ts";
import { formNotes } from "../text/vocabulary.ts";
import { foldName } from "./fold.ts";
import type { NameMention } from "./name-mention.ts";
import { rememberFor } from "./remember-for.ts";

/** As first name, title or office tell it; `undefined` where they do not. */
export type Sex = "man" | "woman" | undefined;

const weakMasculine =
  /(?:präsidenten|kandidaten|soldaten|advokaten|diplomaten|kommandanten|journalisten|polizisten|aktivisten|herren|fürsten|prinzen|grafen|kollegen)$/;

const roles = rememberFor((role, { menWords, womenWords }: NamesTables): { readonly sex: Sex } => {
  const word = (role.match(/\p{Lu}[\p{L}-]*/u)?.[0] ?? role).toLowerCase();
  if (womenWords.has(word) || /(?:in|innen|frau)$/.test(word)) return { sex: "woman" };
  const isOpen = /(?:e|en)$/.test(word) && !menWords.has(word) && !weakMasculine.test(word);
  return { sex: isOpen ? undefined : "man" };
});

/** Sex of a noun for a person: "Sprecherin", "Kanzler", "Frau". */
export function sexOfRole(role: string, locale: Locale): Sex {
  return roles(locale.names)(role).sex;
}

/** Sex of a person as the given name tells it. */
export function sexOfGivenName(name: string, { men, women, surnames }: NamesTables): Sex {
  const [first = ""] = name.split(/[\s-]/);
  if (!foldName(name).includes(" ") && surnames.has(first)) return undefined;
  const [man, woman] = [men.has(first), women.has(first)];
  if (man === woman) return undefined;
  return man ? "man" : "woman";
}

const letter = /\p{L}/u;

/** What stands behind the last character that is no letter. */
function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && letter.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from);
}

/** "Frau", "Ex-Mister": the sex of the person whose name follows a word. */
const titles = formNotes(({ text }, { menWords, womenWords }: NamesTables): { readonly sex: Sex } => {
  const word = lastWord(text).toLowerCase();
  return { sex: womenWords.has(word) ? "woman" : menWords.has(word) ? "man" : undefined };
});

/** Sex that the word before a name tells; a full stop may stand between: "Mr. Muster". */
function sexBefore({ tokens, vocabulary }: TextDocument, start: number, tables: NamesTables): Sex {
  const at = firstFrom(tokens, start);
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.spaced !== true) return undefined;
  const word = before.text === "." && !before.spaced ? tokens[at - 2] : before;
  return word === undefined ? undefined : titles(vocabulary, tables)(word).sex;
}

/** Sex of the person a name stands for, by the word before it, its given name (which tells `own`) and its office. */
export function sexOf(document: TextDocument, { start, role }: NameMention, own: Sex, locale: Locale): Sex {
  return (
    sexBefore(document, start, locale.names) ?? own ?? (role === undefined ? undefined : sexOfRole(role.text, locale))
  );
}
