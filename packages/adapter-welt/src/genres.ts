/** What the paper calls the kind of a piece (`subType`), with our genre for it. */
export const subTypes = {
  news: "report",
  article: "report",
  opinion: "commentary",
  commentary: "commentary",
  column: "column",
  interview: "interview",
  liveticker: "live-blog",
  live: "live-blog",
  ticker: "live-blog",
  gallery: "picture",
  video: "video",
  documentary: "video",
  podcast: "audio",
  advertorial: "advertorial",
  "brand-story": "advertorial",
  brandstory: "advertorial",
  sponsored: "advertorial",
} as const satisfies Readonly<Record<string, string>>;

/** Kinds that are advertising, no journalism. */
export const advertising: ReadonlySet<string> = new Set(["advertorial"]);

/** Sections and kinds of pages that hold no articles. */
export const otherPages = ["mediathek", "anlegertipps", "sonderthemen"] as const;

/** The genre of a piece: as stated, `commentary` where the page says opinion; what the table lacks is kept in lower case. */
export function genreOf(subType: string | undefined, isOpinion = false): string | undefined {
  if (isOpinion) return "commentary";
  if (subType === undefined || subType === "") return undefined;
  const folded = subType.toLowerCase();
  const known: Readonly<Record<string, string>> = subTypes;
  return Object.hasOwn(known, folded) ? known[folded] : folded;
}

/** Whether an address leads to a page that is no article. */
export function isOtherPage(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const parts = new URL(url).pathname.toLowerCase().split("/");
  return otherPages.some((name) => parts.includes(name));
}
