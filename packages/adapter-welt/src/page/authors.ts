import {
  attribute,
  type Element,
  findAll,
  type NewsArticle,
  type ParentNode,
  rangeOf,
  readAuthorLine,
  safeUrl,
  textOf,
} from "@digest/adapter-kit";
import type { Byline } from "@digest/core";
import { isSourceChain, ownNames, readSourceChain } from "../agencies.ts";
import type { PageLayout } from "./layout.ts";

const own: ReadonlySet<string> = new Set(ownNames);

/** Authors and agencies of a page, with the elements they were read from. */
export interface PageAuthors {
  readonly bylines: readonly Byline[];
  readonly agencies: readonly string[];
  readonly places: readonly { readonly start: number; readonly end: number; readonly pointer: string }[];
}

/** Who a line shows: its links are authors, what stands beside them may be a function or an agency. */
function printed(element: Element, base: string | undefined): readonly Byline[] {
  const line = readAuthorLine(textOf(element));
  const linked = findAll(element, "a").flatMap((link): readonly Byline[] => {
    const name = textOf(link);
    const url = safeUrl(attribute(link, "href"), base);
    const role = line?.people.find((one) => one.name === name)?.role;
    return name === ""
      ? []
      : [{ name, ...(role === undefined ? {} : { role }), ...(url === undefined ? {} : { url }) }];
  });
  const agencies = (line?.agencies ?? []).map((name) => ({ name }));
  return [...(linked.length > 0 ? linked : (line?.people ?? [])), ...agencies];
}

function stated(ld: NewsArticle | undefined): readonly Byline[] {
  return (ld?.authors ?? [])
    .filter(({ name }) => !own.has(name.toLowerCase()))
    .map(({ name, jobTitle, url }) => ({
      name,
      ...(jobTitle === undefined ? {} : { role: jobTitle }),
      ...(url === undefined ? {} : { url }),
    }));
}

/** The authors JSON-LD states, else those the page shows, with what the page adds; agencies in their place are told apart. */
export function pageAuthors(
  root: ParentNode,
  layout: PageLayout,
  ld: NewsArticle | undefined,
  base: string | undefined,
): PageAuthors {
  const holders = findAll(root, layout.author);
  const positions = findAll(root, layout.position);
  const known = new Map(stated(ld).map((byline) => [byline.name, byline]));
  const shown = holders.flatMap((holder) => printed(holder, base));
  const people = shown.filter(({ name }) => !isSourceChain(name));
  const functions = positions.length === people.length ? positions.map((element) => textOf(element)) : [];
  const printedRole = (name: string) => functions[people.findIndex((byline) => byline.name === name)];
  const printedOf = (name: string) => shown.find((byline) => byline.name === name);
  const sources = shown.filter(({ name }) => isSourceChain(name));
  const named = (known.size > 0 ? [...known.values(), ...sources] : shown).map((byline): Byline => {
    const role = byline.role ?? printedRole(byline.name);
    return { ...printedOf(byline.name), ...byline, ...(role === undefined || role === "" ? {} : { role }) };
  });
  const unique = [...new Map(named.map((byline) => [byline.name, byline])).values()].filter(
    ({ name }) => !own.has(name.toLowerCase()),
  );
  const bylines = unique.filter(({ name }) => !isSourceChain(name));
  const pointer = bylines.length > 0 ? "/bylines" : "/agencies";
  const agencies = unique
    .filter(({ name }) => isSourceChain(name))
    .flatMap(({ name }) => readSourceChain(name).agencies);
  return {
    bylines,
    agencies: [...new Set(agencies)],
    places: [...holders, ...positions].map((element) => ({ ...rangeOf(element), pointer })),
  };
}
