/** Kinds of foreign content by host: the end of the host name, and what `EmbedBlock.provider` calls it. */
export const providersByHost = {
  "twitter.com": "twitter",
  "x.com": "twitter",
  "youtube.com": "youtube",
  "youtube-nocookie.com": "youtube",
  "youtu.be": "youtube",
  "vimeo.com": "vimeo",
  "facebook.com": "facebook",
  "instagram.com": "instagram",
  "tiktok.com": "tiktok",
  "bsky.app": "bluesky",
  "t.me": "telegram",
  "datawrapper.de": "datawrapper",
  "dwcdn.net": "datawrapper",
  "flourish.studio": "flourish",
  "infogram.com": "infogram",
  "spotify.com": "spotify",
  "podigee.com": "podigee",
  "podigee.io": "podigee",
  "soundcloud.com": "soundcloud",
  "opinary.com": "opinary",
  "glomex.com": "glomex",
  "dailymotion.com": "dailymotion",
  "google.com": "google",
} as const satisfies Readonly<Record<string, string>>;

/** Kinds of foreign content by a class token of the element that stands for it until its script runs. */
export const providersByClass = {
  "twitter-tweet": "twitter",
  "twitter-video": "twitter",
  "instagram-media": "instagram",
  "tiktok-embed": "tiktok",
  "bluesky-embed": "bluesky",
  "fb-post": "facebook",
  "fb-video": "facebook",
} as const satisfies Readonly<Record<string, string>>;

/** The kind of foreign content behind an address: from the table, else the host without `www.`; `embed` without address. */
export function providerOf(url: string | undefined): string {
  if (url === undefined || !URL.canParse(url)) return "embed";
  const host = new URL(url).hostname.replace(/^www\./, "");
  const known = Object.entries(providersByHost).find(([end]) => host === end || host.endsWith(`.${end}`));
  return known?.[1] ?? host;
}
