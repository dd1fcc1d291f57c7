import { type FeedNode, nodeText } from "./feed-node.ts";
import { categoryNames, contentFields, dateFields, linkNames, mediaNames, personFields } from "./fields.ts";

/** Names of the elements that are read as lists, by what they are read as. */
const partNames = {
  links: linkNames,
  dates: Object.keys(dateFields),
  people: Object.keys(personFields),
  categories: categoryNames,
  contents: contentFields,
  enclosures: ["enclosure"],
  media: mediaNames,
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Part = keyof typeof partNames;

const partOf: ReadonlyMap<string, Part> = new Map(
  Object.entries(partNames).flatMap(([part, names]) => names.map((name) => [name, part as Part])), // the table's own keys
);

/** The elements of a feed or item, sorted. */
export interface EntryParts {
  /** The first element of each name. */
  readonly first: ReadonlyMap<string, FeedNode>;
  /** Elements by what they are read as, each list in document order. */
  readonly lists: Readonly<Record<Part, readonly FeedNode[]>>;
}

/** Sorts the children of a feed or item in one pass. */
export function entryParts({ children }: FeedNode): EntryParts {
  const first = new Map<string, FeedNode>();
  const lists: Record<Part, FeedNode[]> = {
    links: [],
    dates: [],
    people: [],
    categories: [],
    contents: [],
    enclosures: [],
    media: [],
  };
  for (const inner of children) {
    if (typeof inner === "string") continue;
    if (!first.has(inner.name)) first.set(inner.name, inner);
    const part = partOf.get(inner.name);
    if (part !== undefined) lists[part].push(inner);
  }
  return { first, lists };
}

/** The first element that has one of the names, by the order of the names. */
export function firstPart({ first }: EntryParts, names: readonly string[]): FeedNode | undefined {
  for (const name of names) {
    const found = first.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Text of that element, trimmed; absent where there is none or it is empty. */
export function partText(parts: EntryParts, ...names: readonly string[]): string | undefined {
  const found = firstPart(parts, names);
  const text = found === undefined ? "" : nodeText(found).trim();
  return text === "" ? undefined : text;
}
