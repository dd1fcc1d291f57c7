import { type MarkupRange, rangeOf } from "./blocks-of.ts";
import type { Element, ParentNode } from "./node.ts";
import { isNamed, selector } from "./selector.ts";

/** What every page has around its article, by selector and reason. */
export const pageFurniture = {
  header: "page-furniture",
  nav: "navigation",
  aside: "page-furniture",
  footer: "page-furniture",
  form: "control",
  dialog: "control",
} as const satisfies Readonly<Record<string, string>>;

/**
 * What stands around an article and is no part of it: the outermost elements that `exclude` names, with the reason. `article` is read apart; an element
 * around it is looked into.
 */
export function leftOut(
  root: ParentNode,
  article: Element,
  exclude: Readonly<Record<string, string>>,
): readonly (MarkupRange & { readonly reason: string })[] {
  const rules = Object.entries(exclude).map(([source, reason]) => ({ wanted: selector(source), reason }));
  const found: (MarkupRange & { reason: string })[] = [];
  for (let at = root.first; at < root.end; ) {
    const element = root.elements[at];
    if (element === undefined) break;
    const isAround = element.first <= article.first && article.end <= element.end;
    const reason = isAround ? undefined : rules.find(({ wanted }) => isNamed(element, wanted))?.reason;
    if (reason !== undefined) found.push({ ...rangeOf(element), reason });
    at = reason !== undefined || element === article ? element.end : at + 1;
  }
  return found;
}
