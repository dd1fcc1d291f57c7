/** Products that notes under a piece advertise, folded to lower case. */
export const promotedThings = [
  "podcast",
  "newsletter",
  "whatsapp-kanal",
  "e-paper",
  "epaper",
  "app",
  "abo",
  "probeabo",
  "livestream",
  "mediathek",
] as const;

/** What such notes ask the reader to do, or how they name the product, folded to lower case. */
export const promotionCalls = [
  "abonnieren",
  "anmelden",
  "hier können sie",
  "hören sie",
  "jeden morgen",
  "jeden tag",
  "täglich",
  "ab 5 uhr",
  "ab 6 uhr",
  "spotify",
  "apple podcasts",
  "unter anderem bei",
  "kostenlos",
  "jetzt testen",
  "folgen sie",
  "laden sie",
  "direkt per rss",
  "melden sie sich",
  "finden sie hier",
  "jetzt bestellen",
] as const;

/** Words of notes about authors. */
export const authorNoteWords = [
  "zuständig",
  "berichtet",
  "schreibt",
  "korrespondent",
  "redakteur",
  "reporter",
  "autor",
  "kolumnist",
  "ressortleiter",
  "chefredakteur",
  "herausgeber",
  "ressort",
  "professor",
  "lehrt",
  "forscht",
  "seine artikel",
  "ihre artikel",
  "volontär",
  "politikwissenschaftler",
  "historiker",
  "publizist",
  "leitet",
  "mitglied",
  "begleitet",
] as const;

const longestNote = 700;

function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

/** Whether a note under a piece advertises a product of the house. */
export function isPromotion(text: string): boolean {
  const folded = text.toLowerCase();
  return text.length <= longestNote && hasAny(folded, promotedThings) && hasAny(folded, promotionCalls);
}

/** Whether a note under a piece tells who its author is. `names` are the authors known. */
export function isAuthorNote(text: string, names: readonly string[]): boolean {
  if (text.length > longestNote) return false;
  const folded = text.toLowerCase();
  const named = names.some(
    (name) => text.includes(name) || folded.startsWith((name.split(" ").at(-1) ?? name).toLowerCase()),
  );
  const ofHouse = /\bWELT\b/.test(text) || folded.includes("finden sie");
  return hasAny(folded, authorNoteWords) && (named || ofHouse);
}

/** Names that a note about an author begins with: "Korrespondentin Lena Falk ist bei WELT …", "Lena Falk berichtet …". */
export function authorOfNote(text: string): string | undefined {
  const found =
    /^(?:(?:Der|Die|Unser|Unsere)\s)?(?:\p{L}{4,30}(?:korrespondent|redakteur|reporter|autor|kolumnist|leiter)\p{L}{0,4}\s|(?:Korrespondent|Redakteur|Reporter|Autor|Chefredakteur|Kolumnist|Volontär|Herausgeber|Politikredakteur)(?:in)?\s)?((?:\p{Lu}[\p{L}.’'-]{0,25}\s(?:von\s|van\s|de\s|der\s){0,2}){1,3}\p{Lu}[\p{L}’'-]{1,25})(?:,|\s(?:ist|war|berichtet|schreibt|leitet|arbeitet|lehrt|forscht|begleitet|hat|lebt)\s)/u.exec(
      text,
    );
  return found?.[1];
}
