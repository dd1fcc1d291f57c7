import { cleanText } from "@digest/adapter-kit";

/** Caption and credit of a picture. */
export interface PictureText {
  readonly caption?: string;
  readonly credit?: string;
}

const creditWord = /^(?:Bildquelle|Bildrechte|Bild|Foto|Quelle):\s*/;

/** Parts the text of a picture at the last bar: `Das Rathaus | dpa`, `Das Werk | Bildquelle: E. Muster`. */
export function readPictureText(text: string | undefined): PictureText {
  const clean = cleanText(text ?? "");
  const bar = clean.lastIndexOf("|");
  const caption = (bar < 0 ? clean : clean.slice(0, bar)).trim();
  const credit =
    bar < 0
      ? ""
      : clean
          .slice(bar + 1)
          .trim()
          .replace(creditWord, "");
  return { ...(caption === "" ? {} : { caption }), ...(credit === "" ? {} : { credit }) };
}
