import { cleanText, findDateline } from "@digest/adapter-kit";
import { type Article, type Block, finishArticle, type Inference, isForReaders } from "@digest/core";
import { creditAgencies, distinctNames } from "./agencies.ts";
import { readByline } from "./bylines.ts";
import { type ContactFilter, cleanBlocks, contactFilter } from "./contact-details.ts";
import { readDateline } from "./dateline.ts";
import { genreOf } from "./genre-of.ts";
import { placeMedia } from "./media-blocks.ts";
import type { Medium, Story, StoryReading } from "./story.ts";

/** Schemes an id is chosen from, best first. */
export const idSchemes = ["urn", "dpa-7901"] as const;

interface Opening {
  readonly dateline?: Article["dateline"];
  readonly blocks: readonly Block[];
  readonly inferred: readonly Inference[];
}

/** The dateline, from its field, its mark in the body, or the first words; it leaves the body exactly once. */
function readOpening({ dateline, body }: Story): Opening {
  const stated = readDateline(dateline) ?? readDateline(body?.dateline);
  const blocks = body?.blocks ?? [];
  const first = blocks.findIndex(({ kind }) => kind === "paragraph");
  const paragraph = blocks[first];
  const found = paragraph?.kind === "paragraph" ? findDateline(paragraph.text) : undefined;
  const repeats = found !== undefined && (stated === undefined || found.dateline.places[0] === stated.places[0]);
  if (paragraph?.kind !== "paragraph" || !repeats || found.dateline.agencies.length === 0)
    return { ...(stated === undefined ? {} : { dateline: stated }), blocks, inferred: [] };
  const rest = { ...paragraph, text: paragraph.text.slice(found.end) };
  return {
    dateline: stated ?? found.dateline,
    blocks: rest.text === "" ? blocks.toSpliced(first, 1) : blocks.with(first, rest),
    inferred: stated === undefined ? [{ pointer: "/dateline", rule: "dateline at the start of the text" }] : [],
  };
}

/** The medium of an item without text: its caption may stand apart from it. */
function onlyMedium({ body, boxes, media = [], caption }: Story): Medium | undefined {
  const [medium] = media;
  if (medium === undefined || media.length > 1 || body !== undefined || (boxes ?? []).length > 0) return undefined;
  return caption === undefined || medium.image.caption !== undefined
    ? medium
    : { ...medium, image: { ...medium.image, caption: cleanText(caption) } };
}

function readBlocks(story: Story, opening: Opening, only: Medium | undefined, filter: ContactFilter): readonly Block[] {
  const text = [...opening.blocks, ...(story.boxes ?? [])];
  const loose =
    text.length === 0 && only === undefined && story.caption !== undefined ? captionBlocks(story.caption) : [];
  return cleanBlocks(placeMedia([...text, ...loose], only === undefined ? (story.media ?? []) : [only]), filter);
}

function captionBlocks(caption: string): readonly Block[] {
  return [{ kind: "paragraph", text: cleanText(caption) }];
}

function line(text: string | undefined, filter: ContactFilter): string | undefined {
  const clean = filter.clean(cleanText(text ?? ""));
  return clean === "" ? undefined : clean;
}

function inferences(story: Story, opening: Opening): readonly Inference[] {
  const later = story.version !== undefined && story.version !== "1" && story.versionCreated !== undefined;
  return [
    ...(story.inferred ?? []),
    ...opening.inferred,
    ...(later ? [{ pointer: "/published", rule: "time of this version" }] : []),
    ...(story.language === undefined ? [{ pointer: "/language", rule: "German where no language is stated" }] : []),
  ];
}

/** Makes the article of a wire item. What is for editors, and what was taken out of the texts, is in `internal`. */
export function toArticle(story: Story): StoryReading {
  const only = onlyMedium(story);
  const opening = readOpening(story);
  const genre = genreOf(story.categories, only);
  const filter = contactFilter(
    story.notes.map(({ text }) => text),
    !isForReaders({ genre }),
  );
  const people = readByline(story.byline);
  const named = [
    ...(opening.dateline?.agencies ?? []),
    ...people.agencies,
    ...(story.suppliers ?? []),
    ...creditAgencies(story.creditline),
  ];
  const agencies = distinctNames(named);
  const blocks = readBlocks(story, opening, only, filter);
  const { locations = [] } = story;
  const article = finishArticle(
    {
      source: "dpa",
      format: story.format,
      language: story.language ?? "de",
      identifiers: story.identifiers,
      version: story.version,
      status: story.status,
      genre,
      kicker: line(story.kicker, filter),
      headline: line(story.headline, filter),
      subheadline: line(story.subheadline, filter),
      teaser: line(story.teaser ?? story.body?.teaser, filter),
      headlines: story.slugline === undefined ? undefined : [{ role: "slugline", text: cleanText(story.slugline) }],
      dateline: opening.dateline,
      bylines: people.bylines,
      published: story.versionCreated,
      updated: story.versionCreated,
      blocks,
      agencies: agencies.length > 0 ? agencies : distinctNames([story.provider]),
      credits: distinctLines([story.creditline, ...(story.notices ?? [])]),
      categories: story.categories,
      keywords: story.keywords ?? [],
      locations: locations.length === 0 ? undefined : locations,
      urgency: story.urgency,
      embargo: story.embargo,
      correction: line(story.correction, filter),
      rights: distinctLines(story.rights ?? []).join("\n") || undefined,
      related: story.related ?? [],
      inferred: inferences(story, opening),
    },
    idSchemes,
  );
  const notes = [...story.notes, ...filter.taken.map((text) => ({ role: "contact-in-text", text }))];
  return { article, problems: story.body?.problems ?? [], ...(notes.length === 0 ? {} : { internal: { notes } }) };
}

function distinctLines(lines: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(lines.map((text) => cleanText(text ?? "")).filter((text) => text !== ""))];
}
