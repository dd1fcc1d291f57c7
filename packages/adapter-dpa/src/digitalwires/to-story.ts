import { type About, readIso } from "@digest/adapter-kit";
import { type Article, type Internal, type Problem, problem, type When } from "@digest/core";
import { type Body, readBody } from "../wire/body.ts";
import { orderCategories, orderNames, type RawCategory } from "../wire/categories.ts";
import { readLinks } from "../wire/links.ts";
import { makeMedium } from "../wire/media-blocks.ts";
import { readNotepad } from "../wire/notepad.ts";
import { readStatus } from "../wire/status.ts";
import type { Medium, Story } from "../wire/story.ts";
import { loginTypes, named, readCodes, readLocations } from "./categories.ts";
import type { Association, Entry } from "./schema.ts";

/** A story with what was wrong on the way. */
export interface StoryDraft {
  readonly story: Story;
  readonly problems: readonly Problem[];
}

const mediaTypes: ReadonlySet<string> = new Set(["image", "audio", "video"]);

/** A pixel count; unknown sizes are `null` or nought. */
function pixels(value: number | undefined): number | undefined {
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
}

function toMedium(type: Medium["type"], association: Association, created: When | undefined): Medium {
  const { urn: id, headline, caption, creditline: credit, renditions } = association;
  const largest = renditions.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0];
  const size = { width: pixels(largest?.width), height: pixels(largest?.height) };
  return makeMedium(type, { id, headline, caption, credit, ...size, created });
}

function readMedia({ associations, content_created, article_html }: Entry): readonly Medium[] {
  const created = article_html === undefined ? readIso(content_created ?? "") : undefined;
  return associations
    .toSorted((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER))
    .flatMap((association) => {
      const type = association.type ?? "image";
      if (!mediaTypes.has(type)) return [];
      return [toMedium(type as Medium["type"], association, created)]; // a member of the list was just seen
    });
}

/** The caption of an entry that is a picture or sound; the extended one only where there is no other. */
function readCaption({ descriptions }: Entry): string | undefined {
  const withRole = (role: string) => descriptions.find((entry) => entry.role === role)?.description;
  return withRole("drol:caption") ?? withRole("dpadrol:caption-extended") ?? descriptions[0]?.description;
}

/** Log-ins, notes, contacts and signed addresses: everything readers never see. */
function readNotes(entry: Entry, notepad: Internal["notes"]): Internal["notes"] {
  const logins = loginTypes.flatMap((type) =>
    named(entry.categories, type).flatMap(({ name }) => (name === undefined ? [] : [{ role: type, text: name }])),
  );
  const ednotes = entry.ednotes.flatMap(({ role, ednote }) =>
    ednote === undefined || role === correctionRole ? [] : [{ role: role ?? "ednote", text: ednote }],
  );
  const renditions = entry.associations.flatMap((association) =>
    association.renditions.flatMap(({ url }) => (url === undefined ? [] : [{ role: "rendition", text: url }])),
  );
  return [...ednotes, ...notepad, ...logins, ...renditions];
}

const correctionRole = "dpaednoterole:correction_consumerready";

/** The correction readers are shown: marked ready for them, and publishable without doubt. */
function readCorrection({ ednotes }: Entry): string | undefined {
  return ednotes.find(({ role, is_publishable }) => role === correctionRole && is_publishable === true)?.ednote;
}

function signalOf({ signal, categories }: Entry): readonly RawCategory[] {
  const stated = signal === undefined || categories.some(({ qcode }) => qcode === signal);
  return stated ? [] : [{ kind: "signal", qcode: signal }];
}

/** The machine field of an embargo; one that cannot be read holds the item for good. */
function readEmbargo({ embargoed }: Entry): { readonly embargo?: When; readonly unreadable: boolean } {
  const embargo = embargoed === undefined ? undefined : readIso(embargoed);
  return {
    ...(embargo === undefined ? {} : { embargo }),
    unreadable: embargoed !== undefined && embargo === undefined,
  };
}

/** One entry in the terms all formats share. */
export function toStory(entry: Entry, about: About, path: readonly (string | number)[]): StoryDraft {
  const problems: Problem[] = [];
  const report = (code: "invalid-date" | "invalid-field", field: string) =>
    problems.push(problem({ ...about, code, path: [...path, field] }));
  const versionCreated = readIso(entry.version_created ?? "");
  if (versionCreated === undefined) report("invalid-date", "version_created");
  const known = readStatus(entry.pubstatus);
  if (known === undefined) report("invalid-field", "pubstatus");
  const { embargo, unreadable } = readEmbargo(entry);
  if (unreadable) report("invalid-date", "embargoed");
  const status: Article["status"] = known === undefined || (unreadable && known === "usable") ? "withheld" : known;
  const notepad = readNotepad(entry.notepad?.public_html ?? undefined, entry.notepad?.nonpublic_html ?? undefined);
  const links = readLinks(entry.linkbox_html);
  const body: Body | undefined = entry.article_html === undefined ? undefined : readBody(entry.article_html, about);
  const { urgency, categories } = entry;
  const story: Story = {
    format: "digitalwires",
    identifiers: [{ scheme: "urn", value: entry.urn }],
    version: String(entry.version),
    versionCreated,
    status,
    language: entry.language,
    urgency: urgency !== undefined && Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined,
    kicker: entry.kicker,
    headline: entry.headline,
    subheadline: entry.subhead,
    teaser: entry.teaser,
    byline: entry.byline,
    dateline: entry.dateline,
    body,
    boxes: entry.infobox_html === undefined ? [] : readBody(entry.infobox_html, about).blocks,
    media: readMedia(entry),
    caption: readCaption(entry),
    related: links.length > 0 ? links : notepad.links,
    categories: orderCategories([...signalOf(entry), ...readCodes(categories)]),
    keywords: orderNames(named(categories, "keyword")),
    locations: readLocations(categories),
    provider: named(categories, "provider")[0]?.name,
    suppliers: named(categories, "infosource").map(({ name }) => name),
    creditline: entry.creditline,
    notices: [entry.autopublishnotice],
    rights: [entry.copyrightnotice, entry.usageterms],
    embargo,
    correction: readCorrection(entry),
    notes: readNotes(entry, notepad.notes),
  };
  return { story, problems };
}
