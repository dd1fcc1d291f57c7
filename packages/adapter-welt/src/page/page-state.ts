import { findAll, isJsonObject, ownText, type ParentNode } from "@digest/adapter-kit";

/** The kind of a piece as the page's scripts state it (`{ type, subType, isPremium }`). */
export interface PageState {
  readonly subType?: string;
  readonly premium?: boolean;
}

/** Longer scripts hold the whole page and need not be parsed. */
const longestState = 2000;

/** Reads the small state of the article; empty where the page has none. */
export function pageState(document: ParentNode): PageState {
  for (const script of findAll(document, "script[type=application/json]")) {
    const json = ownText(script);
    if (json.length > longestState || !json.includes('"subType"')) continue;
    try {
      const value: unknown = JSON.parse(json);
      if (!isJsonObject(value)) continue;
      const { subType, isPremium } = value;
      return {
        ...(typeof subType === "string" ? { subType } : {}),
        ...(typeof isPremium === "boolean" ? { premium: isPremium } : {}),
      };
    } catch {}
  }
  return {};
}
