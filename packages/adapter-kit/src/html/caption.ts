/** A caption with its credit taken off. */
export interface Caption {
  readonly caption?: string;
  readonly credit?: string;
}

/** Words and signs that begin the credit of a picture, as German publishers print them before a colon. */
export const creditMarks = [
  "Foto",
  "Fotos",
  "Bild",
  "Bilder",
  "Quelle",
  "Grafik",
  "Copyright",
  "Bildrechte",
  "Video",
] as const;

const marked = new RegExp(`(?:^|[\\s(])(?:${creditMarks.join("|")})\\s?:\\s?`, "g");

function split(text: string, at: number, length: number): Caption {
  const caption = text.slice(0, at).trim();
  const credit = text
    .slice(at + length)
    .trim()
    .replace(/^\((.*)\)$/, "$1");
  return { ...(caption === "" ? {} : { caption }), ...(credit === "" ? {} : { credit }) };
}

/**
 * Splits a caption from its credit: `… Foto: dpa/AP/A. Name`, `… © A. Name/dpa`, `… | dpa`. The last mark counts, so that a bar or colon in
 * the sentence stays. Without a mark all is caption.
 */
export function readCaption(text: string): Caption {
  const clean = text.trim();
  if (clean === "") return {};
  const sign = clean.lastIndexOf("©");
  const word = [...clean.matchAll(marked)].at(-1);
  const bar = clean.lastIndexOf(" | ");
  if (word !== undefined && word.index > sign) {
    const open = word[0].startsWith("(") && clean.endsWith(")");
    return split(open ? clean.slice(0, -1) : clean, word.index, word[0].length);
  }
  if (sign >= 0) return split(clean, sign, 1);
  return bar >= 0 ? split(clean, bar, 3) : { caption: clean };
}
