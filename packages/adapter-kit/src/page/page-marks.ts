import { attribute, findAll } from "../html/find.ts";
import { type MetaTags, metaTags, pageTitle } from "../html/metadata.ts";
import type { Document } from "../html/node.ts";
import { safeUrl } from "../html/safe-url.ts";

/** What tells whose page a page is. */
export interface PageMarks {
  /** The page's own addresses: those of `link rel=canonical`, and of `og:url`. */
  readonly canonical: readonly string[];
  readonly shared: readonly string[];
  readonly tags: MetaTags;
  readonly title: string | undefined;
  /** Classes and ids of its elements. */
  readonly names: ReadonlySet<string>;
}

function webAddresses(candidates: readonly (string | undefined)[]): readonly string[] {
  return candidates.map((address) => safeUrl(address)).filter((url) => url !== undefined);
}

function namesIn({ elements }: Document): ReadonlySet<string> {
  const lists = new Set<string>();
  for (const { attribs } of elements) {
    const { class: classes, id } = attribs;
    if (classes !== undefined) lists.add(classes);
    if (id !== undefined) lists.add(id);
  }
  return new Set([...lists].flatMap((list) => list.split(/\s+/)));
}

/** Finds the marks of a page. */
export function marksOf(document: Document): PageMarks {
  const tags = metaTags(document);
  return {
    canonical: webAddresses(findAll(document, "link[rel~=canonical]").map((link) => attribute(link, "href"))),
    shared: webAddresses(tags.get("og:url") ?? []),
    tags,
    title: pageTitle(document),
    names: namesIn(document),
  };
}
