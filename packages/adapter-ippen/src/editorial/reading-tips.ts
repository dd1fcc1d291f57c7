import { type LedgerRange, partOf, removedRange } from "@digest/adapter-kit";
import type { Related } from "@digest/core";
import { type BodyPiece, isText, type Pass } from "./body-piece.ts";

/** What stands before the colon of a line that points to another piece, folded to lower case. */
export const tipLeads = [
  "lesen sie auch",
  "lesen sie hier",
  "lesen sie dazu",
  "lesen sie dazu auch",
  "lesen sie mehr",
  "lesen sie auch hier",
  "auch interessant",
  "auch spannend",
  "mehr zum thema",
  "das könnte sie auch interessieren",
  "passend dazu",
  "siehe auch",
  "weiterlesen",
  "mehr dazu",
  "hier weiterlesen",
] as const;

/** Words of lines that advertise newsletters and channels; two of them make a promotion. */
export const promotionWords = [
  "newsletter",
  "whatsapp-kanal",
  "telegram-kanal",
  "google news",
  "auf google",
  "per mail",
  "abonnieren",
  "anmelden",
  "anmeldung",
  "folgen sie",
  "kostenlos",
  "jetzt testen",
  "meine news",
  "in unserer app",
  "verpassen sie",
] as const;

/** Buttons of the page whose labels stand as lines. */
export const buttonLabels = [
  "kommentare",
  "teilen",
  "drucken",
  "merken",
  "anzeige",
  "werbung",
  "startseite",
  "zur startseite",
  "kommentar schreiben",
  "artikel teilen",
  "zurück",
  "weiter",
  "schließen",
  "folgen",
  "meine news",
  "auch interessant",
  "mehr anzeigen",
  "alle kommentare anzeigen",
] as const;

const leads: ReadonlySet<string> = new Set(tipLeads);
const labels: ReadonlySet<string> = new Set(buttonLabels);
const longestPromotion = 260;

/** Where the headline of the other piece begins in a line like "Lesen Sie auch: …"; `undefined` for text. */
export function tipIn(line: string): number | undefined {
  const colon = line.indexOf(":");
  const lead = (colon < 0 ? line : line.slice(0, colon)).trim().toLowerCase();
  if (!leads.has(lead)) return undefined;
  return colon < 0 ? line.length : colon + 1;
}

/** Whether a line advertises a newsletter, channel or offer of the house. */
export function isPromotion(line: string): boolean {
  if (line.length > longestPromotion) return false;
  const folded = line.toLowerCase();
  return (
    promotionWords.filter((word) => folded.includes(word)).length >= 2 &&
    /\b(?:Sie|Ihnen|Ihre?|uns|unser\p{L}{0,3}|hier|jetzt)\b/iu.test(line)
  );
}

/** Takes out what leads away from the piece: reading tips, promotion and labels of buttons. */
export function cutReadingTips(pieces: readonly BodyPiece[]): Pass & { readonly related: readonly Related[] } {
  const rest: BodyPiece[] = [];
  const ranges: LedgerRange[] = [];
  const related: Related[] = [];
  for (const piece of pieces) {
    const text = isText(piece) ? piece.text : "";
    const tip = tipIn(text);
    if (tip !== undefined) {
      const headline = partOf(piece, tip);
      if (headline.text === "") ranges.push(removedRange(piece, "reading-tip"));
      else {
        ranges.push({ start: piece.start, end: piece.end, pointers: [`/related/${related.length}/headline`] });
        related.push({ headline: headline.text });
      }
    } else if (labels.has(text.toLowerCase())) ranges.push(removedRange(piece, "page-label"));
    else if (isPromotion(text)) ranges.push(removedRange(piece, "promotion"));
    else rest.push(piece);
  }
  return { pieces: rest, ranges, related };
}
