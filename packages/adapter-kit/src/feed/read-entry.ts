import { cleanText } from "../html/clean-text.ts";
import type { FeedElement, FeedElements, FeedEntry, FeedText } from "./feed.ts";
import { childNode, childNodes, childText, type FeedNode, nodeText } from "./feed-node.ts";
import { languageFields, rightsFields, titleFields } from "./fields.ts";
import { dateFor, readDates } from "./read-dates.ts";
import { mainLink, readCategories, readLinks } from "./read-links.ts";
import { readPeople } from "./read-people.ts";
import { readText } from "./text-construct.ts";

/** Leaves out keys without a value, so that what is not known is absent. */
export function present<Shape extends object>(shape: Shape): { [Key in keyof Shape]?: Exclude<Shape[Key], undefined> } {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as never; // the same keys without the undefined ones
}

/** The first text of these names that is not empty. */
export function firstText(node: FeedNode, names: readonly string[], atom: boolean): FeedText | undefined {
  for (const name of names) {
    const text = readText(childNode(node, name), atom);
    if (text !== undefined) return text;
  }
  return undefined;
}

function toElement(node: FeedNode): FeedElement {
  return {
    name: node.name,
    attributes: node.attributes,
    text: cleanText(nodeText(node)),
    children: childNodes(node).map(toElement),
    ...(node.language === undefined ? {} : { language: node.language }),
    ...(node.base === undefined ? {} : { base: node.base }),
  };
}

function elementsOf(node: FeedNode): FeedElements {
  const groups = new Map<string, FeedElement[]>();
  for (const inner of childNodes(node)) {
    if (texts.has(inner.name)) continue;
    const known = groups.get(inner.name);
    if (known === undefined) groups.set(inner.name, [toElement(inner)]);
    else known.push(toElement(inner));
  }
  return Object.fromEntries(groups);
}

/** Elements that are fields of an entry and hold much text: they are not given a second time. */
const texts: ReadonlySet<string> = new Set([
  "title",
  "description",
  "summary",
  "content",
  "content:encoded",
  "xhtml:body",
  "body",
  "fullitem",
]);

/** Language of an entry: its own element, else what it inherits. */
export function languageOf(node: FeedNode): string | undefined {
  return childText(node, ...languageFields) ?? node.language;
}

/**
 * Reads what feeds, items and sources have in common, as a new object to be completed by `Object.assign`, which keeps `elements` unread
 * until someone asks for it.
 */
export function readEntry(node: FeedNode, atom: boolean): FeedEntry {
  const links = readLinks(node);
  const dates = readDates(node);
  let elements: FeedElements | undefined;
  return Object.assign(
    {
      links,
      authors: readPeople(node, "author"),
      contributors: readPeople(node, "contributor"),
      categories: readCategories(node),
      dates,
      get elements() {
        elements ??= elementsOf(node);
        return elements;
      },
    },
    present({
      title: firstText(node, titleFields, atom),
      link: mainLink(links),
      publisher: readPeople(node, "publisher")[0],
      published: dateFor(dates, "published"),
      updated: dateFor(dates, "updated"),
      rights: firstText(node, rightsFields, atom),
      language: languageOf(node),
    }),
  );
}
