import { cleanText } from "../html/clean-text.ts";
import { type EntryParts, partText } from "./entry-parts.ts";
import type { FeedElement, FeedElements, FeedEntry, FeedText } from "./feed.ts";
import { childNodes, type FeedNode, nodeText } from "./feed-node.ts";
import { languageFields, rightsFields, titleFields } from "./fields.ts";
import { addKnown } from "./known.ts";
import { dateFor, readDates } from "./read-dates.ts";
import { mainLink, readCategories, readLinks } from "./read-links.ts";
import { readPeople } from "./read-people.ts";
import { readText } from "./text-construct.ts";

/** The first text of these names that is not empty. */
export function firstText({ first }: EntryParts, names: readonly string[], atom: boolean): FeedText | undefined {
  for (const name of names) {
    const text = readText(first.get(name), atom);
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

/**
 * Reads what feeds, items and sources have in common, as a new object to be completed by `addKnown`, which keeps `elements` unread
 * until someone asks for it.
 */
export function readEntry(node: FeedNode, parts: EntryParts, atom: boolean): FeedEntry {
  const { lists } = parts;
  const links = readLinks(lists.links);
  const dates = readDates(lists.dates);
  let elements: FeedElements | undefined;
  return addKnown(
    {
      links,
      authors: readPeople(lists.people, "author"),
      contributors: readPeople(lists.people, "contributor"),
      categories: readCategories(lists.categories),
      dates,
      get elements() {
        elements ??= elementsOf(node);
        return elements;
      },
    },
    {
      title: firstText(parts, titleFields, atom),
      link: mainLink(links),
      publisher: readPeople(lists.people, "publisher")[0],
      published: dateFor(dates, "published"),
      updated: dateFor(dates, "updated"),
      rights: firstText(parts, rightsFields, atom),
      language: partText(parts, ...languageFields) ?? node.language,
    },
  );
}
