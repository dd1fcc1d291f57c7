import type { Category } from "@digest/core";

/** First parts of addresses that are no section of the news. */
export const noSections = [
  "multimedia",
  "newsticker",
  "ardimport",
  "import",
  "api2",
  "api2u",
  "regional",
  "thema",
  "sendung",
  "kommentar",
] as const;
const none: ReadonlySet<string> = new Set(noSections);

/** The sections a piece's address leads through, outermost first: `wirtschaft`, `wirtschaft/finanzen`. */
export function sectionsOf(url: string | undefined): readonly Category[] {
  const path = /^https:\/\/www\.tagesschau\.de\/(.{1,300})\/[^/]*$/.exec(url ?? "")?.[1];
  const parts = path?.split("/") ?? [];
  if (parts[0] === undefined || none.has(parts[0])) return [];
  return parts.slice(0, 4).map((_, at) => ({ scheme: "tagesschau:section", code: parts.slice(0, at + 1).join("/") }));
}
