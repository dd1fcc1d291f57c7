/** The namespaces of the prefixes in force at an element (Namespaces in XML 1.0, section 6); the empty prefix is the default one. */
export type Scope = ReadonlyMap<string, string>;

/** What is in force around the root: `xml` alone is bound without a declaration (section 3). */
export const outermost: Scope = new Map([
  ["", ""],
  ["xml", "http://www.w3.org/XML/1998/namespace"],
  ["xmlns", "http://www.w3.org/2000/xmlns/"],
]);

/** A name in its two parts (section 4); without a colon the prefix is empty. */
export function qualified(name: string): { readonly prefix: string; readonly local: string } {
  const colon = name.indexOf(":");
  return colon < 0 ? { prefix: "", local: name } : { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The prefix that an attribute declares, empty for the default namespace; `undefined` where it declares none. */
export function declaredPrefix(name: string): string | undefined {
  if (name === "xmlns") return "";
  return name.startsWith("xmlns:") ? name.slice("xmlns:".length) : undefined;
}

/** The scope inside an element: the one around it with what its attributes declare. */
export function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const name in attributes) {
    const prefix = declaredPrefix(name);
    if (prefix === undefined) continue;
    scope ??= new Map(outer);
    scope.set(prefix, attributes[name] ?? "");
  }
  return scope ?? outer;
}

/** Whether a prefix stands for a namespace; only the empty one may stand for none. */
export function isBound(prefix: string, scope: Scope): boolean {
  return prefix === "" || (scope.get(prefix) ?? "") !== "";
}
