/** dpa's own elements for foreign content in a body, and what `EmbedBlock.provider` calls it. */
export const embedElements = {
  "dnl-twitterembed": "twitter",
  "dnl-youtubeembed": "youtube",
  "dnl-instagramembed": "instagram",
  "dnl-facebookembed": "facebook",
  "dnl-tiktokembed": "tiktok",
  "dnl-videoembed": "video",
  "dnl-video": "video",
  "dnl-audio": "audio",
  "dnl-wgchart": "dpa-webgrafik",
  "dnl-dwchart": "datawrapper",
} as const satisfies Readonly<Record<string, string>>;

/** The kind of foreign content of an element: from the table, for others of dpa its name without `dnl-`. */
export function embedProvider(element: string): string | undefined {
  if (Object.hasOwn(embedElements, element)) return embedElements[element as keyof typeof embedElements]; // an own key was just seen
  return element.startsWith("dnl-") ? element.slice("dnl-".length).replace(/embed$/, "") : undefined;
}
