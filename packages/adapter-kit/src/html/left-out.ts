import { type MarkupRange, rangeOf } from "./blocks-of.ts";
import type { Element, ParentNode } from "./node.ts";
import { matches } from "./selector.ts";
import { elementsIn } from "./walk.ts";

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
  const rules = Object.entries(exclude);
  const inside = rangeOf(article);
  const found: (MarkupRange & { reason: string })[] = [];
  const walk = elementsIn(root);
  for (let step = walk.next(); step.done !== true; ) {
    const element: Element = step.value;
    const place = rangeOf(element);
    const isAround = place.start <= inside.start && inside.end <= place.end;
    const reason = isAround ? undefined : rules.find(([source]) => matches(element, source))?.[1];
    if (reason !== undefined) found.push({ ...place, reason });
    step = walk.next(reason !== undefined || element === article);
  }
  return found;
}
