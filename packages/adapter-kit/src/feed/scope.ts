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
  const outside = { ...inherited, name: "", prefixes: new Map(), inner: new Map(), declared: true, atom };
  return enterScope(outside, written, attributes);
}

/** The scope of an element from the one around it and its attributes; elements without `xml…` attributes share theirs. */
export function enterScope(outer: Scope, written: string, attributes: Attributes): Scope {
  const special = attributes.some(([name]) => name.startsWith("xml"));
  const known = special ? undefined : outer.inner.get(written);
  if (known !== undefined) return known;
  const made = newScope(outer, written, special ? attributes : []);
  if (!special) outer.inner.set(written, made);
  return made;
}

function newScope(outer: Scope, written: string, attributes: Attributes): Scope {
  const prefixes = withDeclared(outer.prefixes, attributes);
  const of = (name: string) => attributes.find(([key]) => key === name)?.[1].trim();
  const base = of("xml:base");
  const language = of("xml:lang");
  return {
    ...outer,
    name: usualName(written, prefixes, outer.atom),
    prefixes,
    inner: new Map(),
    base: base === undefined ? outer.base : resolveAddress(base, outer.base),
    language: language === undefined ? outer.language : language === "" ? undefined : language,
    declared: isDeclared(written, prefixes),
  };
}
