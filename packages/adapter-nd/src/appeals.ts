/**
 * Words that, beside the paper's name in its quotation marks, tell an appeal to readers from the text; folded to lower case. The
 * wording of appeals changes every few months, these stay.
 */
export const appealWords = [
  "spende",
  "spenden",
  "unterstütz",
  "abo",
  "abonn",
  "finanzierungslücke",
  "genossenschaft",
  "mit deiner hilfe",
  "mit ihrer hilfe",
  "ihre hilfe",
  "deine hilfe",
  "bleibt gefährdet",
  "werde teil",
  "probelesen",
  "solidarität",
  "freiwillig",
  "bezahl",
  "wir-schenken-uns-nichts",
] as const;

/** Begins of appeals that do without the name. */
export const appealBegins = [
  "Wir brauchen JETZT Ihre Hilfe",
  "Echt jetzt? Ihr wollt Geld",
  "Dieser Artikel ist wichtig! Sichere",
  "Wir-schenken-uns-nichts",
  "Unterstützen über:",
] as const;

/** Lines of the page around the text. */
export const pageLines = [
  "- Anzeige -",
  "Anzeige",
  "Werbung",
  "nd-Kompakt",
  "Drucken",
  "Versenden",
  "Leserbrief schreiben",
  "zur Startseite",
  "Ähnliche Artikel",
  "Schlagwörter zu diesem Artikel:",
  "Hat Ihnen dieser Artikel gefallen?",
] as const;

const lines: ReadonlySet<string> = new Set(pageLines);

function hasAppealWord(text: string): boolean {
  const folded = text.toLowerCase();
  return appealWords.some((word) => folded.includes(word));
}

/** Whether a block asks readers for support. */
export function isAppeal(text: string): boolean {
  if (appealBegins.some((begin) => text.startsWith(begin))) return true;
  return /»nd«|\bnd-Abo\b|»nd-|»nd\./.test(text) && hasAppealWord(text);
}

/** Whether a block goes on with the appeal before it: points of a list, or an address to readers with one of the words. */
export function continuesAppeal(text: string): boolean {
  return (
    /^[→•*-]\s/.test(text) ||
    (hasAppealWord(text) && /\b(?:Sie|Ihr|Ihre|Ihrer|du|dein|deine|deiner|euer|eure|wir|unser|unsere)\b/.test(text))
  );
}

const longestOffer = 300;

/** Whether a block offers readers a newsletter. */
export function isNewsletterOffer(text: string): boolean {
  return (
    text.length <= longestOffer &&
    /\bnewsletter|\bnd-kompakt/i.test(text) &&
    /abonnier|anmeld|bestell|eintrag/i.test(text) &&
    /(?<!\p{L})(?:Sie|Ihre?|Ihnen|du|dich|dir|deine?|euch|unser\p{L}{0,2}|hier|jetzt|nd-Kompakt)(?!\p{L})/iu.test(text)
  );
}

/** Whether a box is one for a newsletter. */
export function isNewsletterBox(text: string): boolean {
  return text.length <= longestOffer && /\bnewsletter|\bnd-kompakt/i.test(text);
}

/** Whether a block is a line of the page, no text. */
export function isPageLine(text: string): boolean {
  if (text.startsWith("Hat Ihnen dieser Artikel gefallen?") && text.length < 100) return true;
  return lines.has(text) || (/^Mehr von \p{Lu}/u.test(text) && text.length < 60);
}
