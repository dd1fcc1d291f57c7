import { findStamp } from "@digest/adapter-kit";

/** The line that ends an article and credits the agency. */
export const creditLine = /^@\s?(dpa(?:-infocom)?(?:\.de|\.com)?)$/;

/** The line before the teasers of other articles. */
export const relatedHeading = /^(?:Weitere Meldungen|Mehr zum Thema|Weitere Nachrichten)$/;

/** What ends a teaser. */
export const readMore = /\)\s{0,3}weiterlesen\s?(?:\.{2,3}|…)?$/;

/** Whether a line is `DD.MM.YYYY - HH:MM:SS` and nothing else. */
export function isStampLine(line: string): boolean {
  const found = findStamp(line);
  return found !== undefined && found.start === 0 && found.end === line.length && found.when.precision !== "day";
}
