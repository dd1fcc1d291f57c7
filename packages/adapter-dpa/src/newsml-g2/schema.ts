import { at, child, children, textContent, type XmlElement } from "@digest/adapter-kit/xml";

/** Namespace of NewsML-G2 (IPTC NAR). */
export const narNamespace = "http://iptc.org/std/nar/2006-10-01/";

/** Classes of items that are articles (IPTC news item nature), and the medium an item of the class is where it has no text. */
export const itemClasses = {
  "ninat:text": undefined,
  "ninat:picture": "image",
  "ninat:graphic": "image",
  "ninat:audio": "audio",
  "ninat:video": "video",
} as const satisfies Readonly<Record<string, "image" | "audio" | "video" | undefined>>;

/** Elements that hold markup of another kind, read as HTML. */
export const opaqueElements = ["inlineXML", "edNote"] as const;

/** What `subject/@type` says a subject is. */
export const subjectTypes = {
  "dpatype:dpasubject": "dpasubject",
  "dpatype:category": "desk",
  "cpnat:geoArea": "geosubject",
  "cpnat:geoarea": "geosubject",
  "cpnat:person": "person",
} as const;

/** The one profile whose empty `embargoed` means that there is none: dpa's older pictures. */
export const openEmbargoProfile = "ines/picture";

/** Renditions of the text that are for editors. */
export const nonPublicRendition = "nonpublic";

/** Words that stand for nothing: a converter prints them for absent values. */
const nothing: ReadonlySet<string> = new Set(["", "None"]);

/** Text of an element, blanks trimmed; absent where there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  const text = textContent(element).trim();
  return nothing.has(text) ? undefined : text;
}

/** Text of the element that a chain of names leads to. */
export function textAt(element: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  return textOf(at(element, ...names));
}

/** An attribute with blanks trimmed; absent where it is missing or empty. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name]?.trim();
  return value === "" ? undefined : value;
}

/** `rank` as number; absent where there is none. */
export function rankOf(element: XmlElement): number | undefined {
  const rank = Number.parseInt(attribute(element, "rank") ?? "", 10);
  return Number.isNaN(rank) ? undefined : rank;
}

/** The name of a controlled value: the one in German where there are several, else the first. */
export function nameOf(element: XmlElement | undefined): string | undefined {
  const names = children(element, "name");
  return textOf(names.find((name) => attribute(name, "lang") === "de") ?? names[0]);
}

/** The text of the first `description` with a role. */
export function description(item: XmlElement, role: string): string | undefined {
  return textOf(children(child(item, "contentMeta"), "description").find((entry) => attribute(entry, "role") === role));
}
