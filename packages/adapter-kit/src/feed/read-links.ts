import { cleanText } from "../html/clean-text.ts";
import { safeUrl } from "../html/safe-url.ts";
import type { FeedCategory, FeedLink } from "./feed.ts";
import { type FeedNode, nodeText } from "./feed-node.ts";
import { resolveAddress } from "./resolve-address.ts";

function given(attributes: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = attributes[name]?.trim();
      return value === undefined || value === "" ? [] : [[name, value]];
    }),
  );
}

/** The link of a `link` element: `href` of Atom, text of RSS. */
function linkOf(node: FeedNode): FeedLink | undefined {
  const { attributes } = node;
  const address = attributes["href"] ?? attributes["rdf:resource"] ?? nodeText(node);
  if (address.trim() === "") return undefined;
  const language = attributes["hreflang"]?.trim();
  return {
    href: resolveAddress(address, node.base),
    rel: attributes["rel"]?.trim() || "alternate",
    ...given(attributes, ["type", "title", "length"]),
    ...(language === undefined || language === "" ? {} : { language }),
  };
}

/** Reads link elements, empty ones left out. */
export function readLinks(nodes: readonly FeedNode[]): readonly FeedLink[] {
  return nodes.flatMap((inner) => linkOf(inner) ?? []);
}

/** Where a reader is sent: the alternate link as page, else any alternate link; never a link that is no http(s) address. */
export function mainLink(links: readonly FeedLink[]): string | undefined {
  const alternates = links.filter(({ rel }) => rel === "alternate");
  const page = alternates.find(({ type }) => type === undefined || type.includes("html"));
  for (const link of [page, ...alternates]) {
    const url = safeUrl(link?.href);
    if (url !== undefined) return url;
  }
  return undefined;
}

/** Enclosures: RSS `enclosure`, Atom links with `rel="enclosure"`. */
export function readEnclosures(nodes: readonly FeedNode[], links: readonly FeedLink[]): readonly FeedLink[] {
  const own = nodes.flatMap((inner): FeedLink[] => {
    const address = inner.attributes["url"] ?? inner.attributes["href"] ?? inner.attributes["rdf:resource"];
    if (address === undefined || address.trim() === "") return [];
    return [
      { href: resolveAddress(address, inner.base), rel: "enclosure", ...given(inner.attributes, ["type", "length"]) },
    ];
  });
  return [...own, ...links.filter(({ rel }) => rel === "enclosure")];
}

/** Subjects: RSS text and domain, Atom term, scheme and label, Dublin Core subjects. */
export function readCategories(nodes: readonly FeedNode[]): readonly FeedCategory[] {
  return nodes.flatMap((inner) => {
    const { attributes } = inner;
    const term = cleanText(attributes["term"] ?? attributes["text"] ?? nodeText(inner));
    const scheme = attributes["scheme"] ?? attributes["domain"] ?? (inner.name.includes(":") ? inner.name : undefined);
    const label = cleanText(attributes["label"] ?? "");
    if (term === "" && label === "") return [];
    return [{ term, ...(scheme === undefined ? {} : { scheme }), ...(label === "" ? {} : { label }) }];
  });
}
