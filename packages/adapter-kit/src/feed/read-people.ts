import { cleanText } from "../html/clean-text.ts";
import type { FeedPerson } from "./feed.ts";
import { childNodes, childText, type FeedNode, nodeText } from "./feed-node.ts";
import { personFields } from "./fields.ts";
import { resolveAddress } from "./resolve-address.ts";

const email = /[\w.%+-]{1,64}@(?:[A-Za-z\d-]{1,63}\.){1,8}[A-Za-z]{2,24}/;

/** `name@host (Name)`, `Name <name@host>`, `Name (name@host)`, an address alone or a name alone. */
export function readPerson(text: string): FeedPerson | undefined {
  const clean = cleanText(text).slice(0, 500);
  if (clean === "") return undefined;
  const address = email.exec(clean)?.[0];
  if (address === undefined) return { name: clean };
  const name = clean
    .replace(address, "")
    .replace("mailto:", "")
    .replace(/[()<>[\]"]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return { ...(name === "" ? {} : { name }), email: address };
}

function personOf(node: FeedNode): FeedPerson | undefined {
  if (childNodes(node).length === 0) return readPerson(nodeText(node));
  const written = childText(node, "name", "atom:name", "foaf:name", "itunes:name");
  const inner = written === undefined ? undefined : readPerson(written);
  const address = childText(node, "email", "atom:email", "itunes:email") ?? inner?.email;
  const url = childText(node, "uri", "url", "homepage", "atom:uri");
  const person = {
    ...(inner?.name === undefined ? {} : { name: inner.name }),
    ...(address === undefined ? {} : { email: address }),
    ...(url === undefined ? {} : { url: resolveAddress(url, node.base) }),
  };
  return Object.keys(person).length === 0 ? readPerson(nodeText(node)) : person;
}

/** The people of one role among the elements that name people; one named twice counts once. */
export function readPeople(
  nodes: readonly FeedNode[],
  role: "author" | "contributor" | "publisher",
): readonly FeedPerson[] {
  if (nodes.length === 0) return [];
  const roles: Readonly<Record<string, string>> = personFields;
  const people = new Map<string, FeedPerson>();
  for (const inner of nodes) {
    const person = roles[inner.name] === role ? personOf(inner) : undefined;
    if (person !== undefined) people.set(`${person.name ?? person.email ?? person.url}`.toLowerCase(), person);
  }
  return [...people.values()];
}
