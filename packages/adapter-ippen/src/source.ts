/** The name of this source in articles, problems and ids. */
export const source = "ippen";

/** Schemes an article's id is chosen from, best first. */
export const idSchemes = ["ippen-online-id", "url"] as const;

export type IppenFormat = "dump" | "feed" | "page";
