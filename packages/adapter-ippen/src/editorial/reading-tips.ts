import { type LedgerRange, partOf, removedRange, tipIn } from "@digest/adapter-kit";
import type { Related } from "@digest/core";
import { type BodyPiece, isText, type Pass } from "./body-piece.ts";

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

const labels: ReadonlySet<string> = new Set(buttonLabels);
const longestPromotion = 260;

/** Whether a line advertises a newsletter, channel or offer of the house. */
export function isPromotion(line: string): boolean {
  if (line.length > longestPromotion) return false;
  const folded = line.toLowerCase();
  return (
    promotionWords.filter((word) => folded.includes(word)).length >= 2 &&
    /\b(?:Sie|Ihnen|Ihre?|uns|unser\p{L}{0,3}|hier|jetzt)\b/iu.test(line)
  );
}

/** Takes out what leads away from the piece: reading tips, promotion and labels of buttons. `known` is how many pieces it points to already. */
export function cutReadingTips(
  pieces: readonly BodyPiece[],
  known = 0,
): Pass & { readonly related: readonly Related[] } {
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
        ranges.push({ start: piece.start, end: piece.end, pointers: [`/related/${known + related.length}/headline`] });
        related.push({ headline: headline.text });
      }
    } else if (labels.has(text.toLowerCase())) ranges.push(removedRange(piece, "page-label"));
    else if (isPromotion(text)) ranges.push(removedRange(piece, "promotion"));
    else rest.push(piece);
  }
  return { pieces: rest, ranges, related };
}
