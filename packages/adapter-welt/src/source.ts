/** The name of this source in articles, problems and ids. */
export const source = "welt";

/** Schemes an article's id is chosen from, best first: an address changes between free and paid, the number does not. */
export const idSchemes = ["welt-id", "url"] as const;

export type WeltFormat = "dump" | "feed" | "search" | "page";
