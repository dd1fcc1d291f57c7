import type { Digest } from "@digest/core";
import type { RenderOptions } from "../options.ts";
import { type DigestView, digestView } from "../view/digest-view.ts";
import type { EventView } from "../view/event-view.ts";
import type { PositionView } from "../view/position-view.ts";
import { inQuotes, type QuoteView } from "../view/quotes.ts";
import type { StoryView } from "../view/story-view.ts";
import type { Words } from "../words/words.ts";
import { escapeMarkdown } from "./escape.ts";

function quoted({ exact, source }: QuoteView, { quotes }: Words): string {
  return `${escapeMarkdown(inQuotes(exact, quotes))} (${escapeMarkdown(source)})`;
}

function all(quotes: readonly QuoteView[], words: Words): string {
  return quotes.map((quote) => quoted(quote, words)).join(", ");
}

function positionItem(position: PositionView, words: Words): string {
  const report = position.aboutReport ? ` (${words.labels.aboutReport})` : "";
  const said = all(position.quotes.slice(0, 1), words);
  return `**${position.actWords}**${report}: ${escapeMarkdown(position.who)}${said === "" ? "" : ` – ${said}`}`;
}

function item(label: string, value: string): string {
  return value === "" ? "" : `- ${label}: ${value}`;
}

function eventSection(event: EventView, words: Words, explain: boolean): readonly string[] {
  const { labels } = words;
  const note = [event.timeBasis, all(event.timeReasons, words)].filter((part) => part !== "").join(": ");
  const origins = event.origins.length === 0 ? "" : `${event.origins.length} (${event.origins.join("; ")})`;
  return [
    `### ${escapeMarkdown(event.title)}`,
    "",
    `**${event.statusWords}** · ${event.time}${note === "" ? "" : ` (${note})`}`,
    "",
    item(labels.where, escapeMarkdown(event.place ?? "")),
    ...event.facts.map(({ name, value }) => item(name, escapeMarkdown(value))),
    ...event.positions.map((position) => `- ${positionItem(position, words)}`),
    item(labels.mentionedIn, event.positions.length > 0 || event.told === undefined ? "" : quoted(event.told, words)),
    item(labels.origins, escapeMarkdown(origins)),
    item(labels.unknown, event.unknown.join(", ")),
    ...event.possiblySame.map(({ text }) => item(labels.possiblySame, escapeMarkdown(text))),
    item(words.statuses.planned, event.overdue ? labels.overdue : ""),
    ...(explain
      ? [item(labels.why, event.linked.join("; ")), item(labels.mentionedIn, all(event.mentions, words))]
      : []),
  ].filter((line, index) => line !== "" || index < 4);
}

function storySection({ title, central, aside }: StoryView, words: Words, explain: boolean): readonly string[] {
  return [
    `## ${escapeMarkdown(title)}`,
    "",
    ...[...central, ...aside].flatMap((event) => [...eventSection(event, words, explain), ""]),
  ];
}

function contradictionSection({ contradictions, words }: DigestView): readonly string[] {
  if (contradictions.length === 0) return [];
  return [
    `## ${words.labels.contradictions}`,
    "",
    ...contradictions.flatMap(({ event, sides, reason }) => [
      `- ${escapeMarkdown(event.title)}, ${event.time} (${reason})`,
      ...sides.map((side) => `  - ${positionItem(side, words)}`),
    ]),
    "",
  ];
}

/** A digest as CommonMark. Foreign text never becomes markup. */
export function renderMarkdown(digest: Digest, { language = "de", explain = false }: RenderOptions = {}): string {
  const view = digestView(digest, language);
  const { words } = view;
  return [
    `# ${words.labels.title}`,
    "",
    view.counts.join(", "),
    "",
    ...contradictionSection(view),
    ...view.stories.flatMap((story) => storySection(story, words, explain)),
    ...(view.timeline.length === 0 ? [] : [`## ${words.labels.timeline}`, ""]),
    ...view.timeline.map(({ time, text }) => `- ${time}: ${escapeMarkdown(text)}`),
    "",
  ].join("\n");
}
