import { child, children, descendants, type XmlElement } from "@digest/adapter-kit/xml";
import type { Location } from "@digest/core";
import type { CategoryKind, RawCategory } from "../wire/categories.ts";
import { attribute, nameOf, rankOf, subjectTypes, textOf } from "./schema.ts";

function code(kind: CategoryKind, element: XmlElement): RawCategory {
  return { kind, qcode: attribute(element, "qcode"), name: nameOf(element), rank: rankOf(element) };
}

/** What a subject is: by its type, dpa's desks also by their scheme; `undefined` for places of interest. */
function subjectKind(subject: XmlElement): CategoryKind | undefined {
  const type = attribute(subject, "type") ?? "";
  if (type === "cpnat:poi") return undefined;
  if (attribute(subject, "qcode")?.startsWith("dpacat:") === true) return "desk";
  return Object.hasOwn(subjectTypes, type) ? subjectTypes[type as keyof typeof subjectTypes] : "subject"; // an own key was just seen
}

/** The categories of an item that are codes, for `orderCategories`. */
export function readCodes(item: XmlElement): readonly RawCategory[] {
  const itemMeta = child(item, "itemMeta");
  const contentMeta = child(item, "contentMeta");
  const all = (parent: XmlElement | undefined, name: string, kind: CategoryKind) =>
    children(parent, name).map((element) => code(kind, element));
  return [
    ...all(itemMeta, "signal", "signal"),
    ...all(itemMeta, "provider", "provider"),
    ...all(itemMeta, "service", "wire"),
    ...all(contentMeta, "genre", "genre"),
    ...children(contentMeta, "subject").flatMap((subject) => {
      const kind = subjectKind(subject);
      return kind === undefined ? [] : [code(kind, subject)];
    }),
    ...all(contentMeta, "audience", "scope"),
  ];
}

function degrees(element: XmlElement | undefined, name: string, most: number): number | undefined {
  const value = Number.parseFloat(attribute(element, name) ?? "");
  return Math.abs(value) <= most ? value : undefined;
}

function pointOf(position: XmlElement | undefined): Pick<Location, "latitude" | "longitude"> {
  const latitude = degrees(position, "latitude", 90);
  const longitude = degrees(position, "longitude", 180);
  return latitude === undefined || longitude === undefined ? {} : { latitude, longitude };
}

/** A place of interest: its subject names it, an `assert` of the same literal says where it is. */
function readInterest(subject: XmlElement, asserts: readonly XmlElement[]): Location | undefined {
  const literal = attribute(subject, "literal");
  const details = asserts.find((entry) => literal !== undefined && attribute(entry, "literal") === literal);
  const lines = details === undefined ? [] : descendants(details, "line");
  const line = (role: string) => textOf(lines.find((entry) => attribute(entry, "role") === role));
  const name = line("nrol:display") ?? nameOf(subject);
  if (name === undefined) return undefined;
  const address = line("nrol:full");
  const position = details === undefined ? undefined : descendants(details, "position")[0];
  return { role: "interest", name, ...(address === undefined ? {} : { address }), ...pointOf(position) };
}

/** The places an item names: places of interest, and where it was written. */
export function readLocations(item: XmlElement): readonly Location[] {
  const contentMeta = child(item, "contentMeta");
  const asserts = children(item, "assert");
  const interest = children(contentMeta, "subject")
    .filter((subject) => attribute(subject, "type") === "cpnat:poi")
    .flatMap((subject) => readInterest(subject, asserts) ?? []);
  const written = children(contentMeta, "located").flatMap((located): Location[] => {
    const name = nameOf(located);
    return name === undefined ? [] : [{ role: "written", name }];
  });
  return [...interest, ...written];
}
