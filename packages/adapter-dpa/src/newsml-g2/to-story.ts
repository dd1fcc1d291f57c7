import { type About, readIso } from "@digest/adapter-kit";
import { at, child, children, type XmlElement } from "@digest/adapter-kit/xml";
import { type Article, type Inference, type Problem, problem, type When } from "@digest/core";
import { orderCategories, orderNames } from "../wire/categories.ts";
import { readStatus } from "../wire/status.ts";
import type { Story } from "../wire/story.ts";
import { nitfByline, readAttachments, readContent } from "./content.ts";
import { readCodes, readLocations } from "./metadata.ts";
import { readCorrection, readNotes } from "./notes.ts";
import { attribute, description, nameOf, openEmbargoProfile, rankOf, textAt, textOf } from "./schema.ts";

/** A story with what was wrong on the way. */
export interface StoryDraft {
  readonly story: Story;
  readonly problems: readonly Problem[];
}

interface Embargo {
  readonly embargo?: When;
  /** Whether the item is held for good: the embargo has no end, or none that can be read. */
  readonly endless: boolean;
  readonly unreadable: boolean;
  readonly inferred: readonly Inference[];
}

/** The machine field of an embargo. An empty one never ends (NewsML-G2 Guidelines, embargoed), but for dpa's older pictures, which carry it released. */
function readEmbargo(itemMeta: XmlElement | undefined): Embargo {
  const element = child(itemMeta, "embargoed");
  const stated = textOf(element);
  const none = { endless: false, unreadable: false, inferred: [] };
  if (element === undefined) return none;
  if (stated === undefined) {
    const released = textAt(itemMeta, "profile") === openEmbargoProfile;
    const rule = released ? "empty embargo of an older picture: released" : "empty embargo: without end";
    return { ...none, endless: !released, inferred: [{ pointer: released ? "/embargo" : "/status", rule }] };
  }
  const embargo = readIso(stated);
  return embargo === undefined ? { ...none, endless: true, unreadable: true } : { ...none, embargo };
}

function headlineOf(
  contentMeta: XmlElement | undefined,
  ...ranks: readonly (number | undefined)[]
): string | undefined {
  const headlines = children(contentMeta, "headline");
  return textOf(headlines.find((headline) => ranks.includes(rankOf(headline))));
}

function urgencyOf(contentMeta: XmlElement | undefined): number | undefined {
  const urgency = Number(textAt(contentMeta, "urgency"));
  return Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined;
}

function identifiersOf(item: XmlElement, guid: string): Article["identifiers"] {
  const alternatives = children(child(item, "itemMeta"), "altId").flatMap((entry) => textOf(entry) ?? []);
  return [{ scheme: "urn", value: guid }, ...alternatives.map((value) => ({ scheme: "altId", value, weak: true }))];
}

/** One `newsItem` in the terms all formats share. */
export function toStory(item: XmlElement, guid: string, about: About): StoryDraft {
  const problems: Problem[] = [];
  const report = (code: "invalid-date" | "invalid-field", field: string) =>
    problems.push(problem({ ...about, code, path: [...item.path.split("/").slice(1), "itemMeta", field] }));
  const itemMeta = child(item, "itemMeta");
  const contentMeta = child(item, "contentMeta");
  const versionCreated = readIso(textAt(itemMeta, "versionCreated") ?? "");
  if (versionCreated === undefined) report("invalid-date", "versionCreated");
  const known = readStatus(attribute(child(itemMeta, "pubStatus"), "qcode"));
  if (known === undefined) report("invalid-field", "pubStatus");
  const { embargo, endless, unreadable, inferred } = readEmbargo(itemMeta);
  if (unreadable) report("invalid-date", "embargoed");
  const body = readContent(item, about);
  const { media, related } = readAttachments(item, body !== undefined);
  const rightsInfo = child(item, "rightsInfo");
  const story: Story = {
    format: "newsml-g2",
    identifiers: identifiersOf(item, guid),
    version: attribute(item, "version") ?? "1",
    versionCreated,
    status: known === undefined || (endless && known === "usable") ? "withheld" : known,
    language: attribute(child(contentMeta, "language"), "tag") ?? attribute(item, "lang"),
    urgency: urgencyOf(contentMeta),
    kicker: headlineOf(contentMeta, 3),
    headline: headlineOf(contentMeta, 1, undefined),
    subheadline: headlineOf(contentMeta, 2),
    slugline: textAt(contentMeta, "slugline"),
    teaser: description(item, "drol:teaser"),
    byline: textAt(contentMeta, "by") ?? nitfByline(item),
    dateline: textAt(contentMeta, "dateline"),
    body,
    media,
    caption: description(item, "drol:caption"),
    related,
    categories: orderCategories(readCodes(item)),
    keywords: orderNames(
      children(contentMeta, "keyword").map((entry) => ({ name: textOf(entry), rank: rankOf(entry) })),
    ),
    locations: readLocations(item),
    provider: nameOf(child(itemMeta, "provider")),
    suppliers: children(contentMeta, "infoSource").map(nameOf),
    creditline: textAt(contentMeta, "creditline"),
    rights: [textAt(rightsInfo, "copyrightNotice"), textAt(rightsInfo, "usageTerms")],
    embargo,
    correction: readCorrection(at(item, "itemMeta")),
    inferred,
    notes: readNotes(item),
  };
  return { story, problems };
}
