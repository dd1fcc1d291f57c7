import type { Inherited } from "./feed-node.ts";
import { atomNamespaces, rssNames, rssNamespaces, usualPrefixes } from "./namespaces.ts";
import { resolveAddress } from "./resolve-address.ts";

/** What holds inside an element: its name as we call it, the prefixes, the base address and the language. */
export interface Scope extends Inherited {
  readonly name: string;
  readonly prefixes: ReadonlyMap<string, string>;
  /** Scopes of elements inside met before: feeds repeat a few names thousands of times. */
  readonly inner: Map<string, Scope>;
  /** Whether the prefix of the element is declared. */
  readonly declared: boolean;
  /** Whether the document is Atom, where Atom's names have no prefix. */
  readonly atom: boolean;
  readonly role: Role;
}

/** What an element is to the feed: root or channel, an item, a part of one of these, or something inside a part. */
export type Role = "frame" | "item" | "part" | "inside";

const itemNames: ReadonlySet<string> = new Set(["item", "entry"]);
const frameNames: ReadonlySet<string> = new Set(["channel", "feed", "rdf:RDF", "rss"]);

/** The role of an element by its name and the role of the one around it; `undefined` around the root. */
function roleOf(name: string, outer: Role | undefined): Role {
  if (outer === "item") return "part";
  if (outer !== undefined && outer !== "frame") return "inside";
  if (frameNames.has(name)) return "frame";
  if (itemNames.has(name)) return "item";
  return outer === undefined ? "inside" : "part";
}

type Attributes = readonly (readonly [name: string, value: string])[];

const rss: ReadonlySet<string> = new Set(rssNamespaces);
const atom: ReadonlySet<string> = new Set(atomNamespaces);
const usual: ReadonlyMap<string, string> = new Map(Object.entries(usualPrefixes));
const usualNames: ReadonlySet<string> = new Set(usual.values());
const rightCase: ReadonlyMap<string, string> = new Map(rssNames.map((name) => [name.toLowerCase(), name]));

/** Prefixes in scope at most; more only slows a reader down. */
const mostPrefixes = 500;

function withDeclared(prefixes: ReadonlyMap<string, string>, attributes: Attributes): ReadonlyMap<string, string> {
  const declared = attributes.flatMap(([name, value]): [string, string][] => {
    if (name === "xmlns") return [["", value.trim()]];
    return name.startsWith("xmlns:") ? [[name.slice(6), value.trim()]] : [];
  });
  return declared.length === 0 || prefixes.size > mostPrefixes ? prefixes : new Map([...prefixes, ...declared]);
}

/** The prefix we give to a namespace; a prefix of the document that is usual for another namespace is not taken over. */
function prefixOf(uri: string | undefined, written: string, isAtom: boolean): string {
  if (uri === undefined || uri === "") return usualNames.has(written) || written !== "" ? written : "";
  if (atom.has(uri)) return isAtom ? "" : "atom";
  if (rss.has(uri)) return "";
  const known = usual.get(uri);
  if (known !== undefined) return known;
  if (written === "") return isAtom ? "other" : "";
  return usualNames.has(written) || written === "atom" ? `x-${written}` : written;
}

/** Our name for an element: local name under the usual prefix of its namespace. */
export function usualName(written: string, prefixes: ReadonlyMap<string, string>, isAtom: boolean): string {
  const colon = written.indexOf(":");
  const prefix = colon < 0 ? "" : written.slice(0, colon);
  const local = written.slice(colon + 1);
  const mapped = prefixOf(prefixes.get(prefix), prefix, isAtom);
  if (mapped !== "") return `${mapped}:${local}`;
  const name = rightCase.get(local.toLowerCase()) ?? local;
  return name === "_" ? "__" : name; // `_` is the key under which xml2js keeps text
}

function isDeclared(written: string, prefixes: ReadonlyMap<string, string>): boolean {
  const colon = written.indexOf(":");
  return colon < 0 || written.startsWith("xml:") || prefixes.has(written.slice(0, colon));
}

/** The scope of the root; what it inherits is known from outside. */
export function rootScope(written: string, attributes: Attributes, inherited: Inherited): Scope {
  const atom = written.slice(written.indexOf(":") + 1).toLowerCase() === "feed";
  return newScope({ ...inherited, prefixes: new Map(), atom, role: undefined }, written, attributes);
}

/** The scope of an element from the one around it and its `xml…` attributes; elements without such share theirs. */
export function enterScope(outer: Scope, written: string, attributes: Attributes): Scope {
  if (attributes.length > 0) return newScope(outer, written, attributes);
  const known = outer.inner.get(written);
  if (known !== undefined) return known;
  const made = newScope(outer, written, attributes);
  outer.inner.set(written, made);
  return made;
}

/** What an element takes over from the one around it; there is none around the root. */
type Outer = Pick<Scope, "base" | "language" | "restore" | "prefixes" | "atom"> & { readonly role: Role | undefined };

function newScope(outer: Outer, written: string, attributes: Attributes): Scope {
  const prefixes = withDeclared(outer.prefixes, attributes);
  const of = (name: string) => attributes.find(([key]) => key === name)?.[1].trim();
  const base = of("xml:base");
  const language = of("xml:lang");
  const name = usualName(written, prefixes, outer.atom);
  return {
    ...outer,
    name,
    role: roleOf(name, outer.role),
    prefixes,
    inner: new Map(),
    base: base === undefined ? outer.base : resolveAddress(base, outer.base),
    language: language === undefined ? outer.language : language === "" ? undefined : language,
    declared: isDeclared(written, prefixes),
  };
}
