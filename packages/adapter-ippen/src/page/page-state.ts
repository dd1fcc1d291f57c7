import { findAll, ownText, type ParentNode } from "@digest/adapter-kit";

/** What the scripts of a page say of its story. */
export interface PageState {
  readonly onlineId?: string;
  readonly paywalled: boolean;
}

const idMarks = [/"de\.ippen-digital\.story\.onlineId"\s?:\s?"?(\d{5,12})/, /"onlineId"\s?:\s?"?(\d{5,12})/] as const;
const paywallMark = /"de\.ippen-digital\.story\.isPaywallContent"\s?:\s?"?(true|false)/;

/** Reads number and paywall flag of the story from `window.dataLayer` (2023 and later) or the page's configuration (2020). */
export function pageState(document: ParentNode): PageState {
  const scripts = findAll(document, "script").map(ownText);
  const first = (mark: RegExp) => {
    for (const script of scripts) {
      const found = mark.exec(script)?.[1];
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const onlineId = first(idMarks[0]) ?? first(idMarks[1]);
  return { ...(onlineId === undefined ? {} : { onlineId }), paywalled: first(paywallMark) === "true" };
}
