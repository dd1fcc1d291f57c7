import type { Digest } from "@digest/core";
import type { RenderOptions } from "../options.ts";
import { digestView } from "../view/digest-view.ts";
import type { EventView } from "../view/event-view.ts";
import type { QuoteView } from "../view/quotes.ts";
import type { Words } from "../words/words.ts";

const special = new Set("\\`*_{}[]<>()#+-.!|~&:@/");

/** Foreign text as plain Markdown text: every character that could be markup is escaped (CommonMark, section 2.4). */
export function escapeMarkdown(text: string): string {
  let escaped = "";
  for (const character of text)
    escaped += special.has(character) && !"-.:/@()!".includes(character) ? `\\${character}` : character;
  return escaped.replaceAll("://", ":\u200B//").replace(/^([-+.]|\d+[.)])/u, "\\$1");
}

function quoted({ exact, source }: QuoteView, [open, close]: Words["quotes"]): string {
  return `${open}${escapeMarkdown(exact)}${close} (${escapeMarkdown(source)})`;
}

function eventSection(event: EventView, words: Words, explain: boolean): readonly string[] {
  const { labels, quotes } = words;
  const reasons = event.timeReasons.map((quote) => quoted(quote, quotes)).join(", ");
  return [
    `## ${escapeMarkdown(event.title)}`,
    "",
    `**${event.statusWords}** · ${event.time} (${event.timeBasis}${reasons === "" ? "" : `: ${reasons}`})`,
    "",
    ...(event.place === undefined ? [] : [`- ${labels.where}: ${escapeMarkdown(event.place)}`]),
    ...event.facts.map(({ name, value }) => `- ${name}: ${escapeMarkdown(value)}`),
    ...(event.origins.length === 0
      ? []
      : [`- ${labels.origins}: ${event.origins.length} (${escapeMarkdown(event.origins.join("; "))})`]),
    ...(event.unknown.length === 0 ? [] : [`- ${labels.unknown}: ${event.unknown.join(", ")}`]),
    ...event.positions.map((position) => {
      const who = escapeMarkdown(position.chain.join(" → ") || labels.someone);
      const report = position.aboutReport ? ` (${labels.aboutReport})` : "";
      const words0 = position.quotes.slice(0, 1).map((quote) => quoted(quote, quotes));
      return `- ${who} **${position.actWords}**${report}${words0.length === 0 ? "" : `: ${words0.join(", ")}`}`;
    }),
    ...(explain ? [`- ${labels.mentionedIn}: ${event.mentions.map((quote) => quoted(quote, quotes)).join(", ")}`] : []),
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
    ...(view.contradictions.length === 0 ? [] : [`## ${words.labels.contradictions}`, ""]),
    ...view.contradictions.map(
      ({ event, sides }) =>
        `- ${escapeMarkdown(event.title)}: ${sides.map(({ who, act }) => `${escapeMarkdown(who)} ${act}`).join(" / ")}`,
    ),
    ...(view.contradictions.length === 0 ? [] : [""]),
    ...view.events.flatMap((event) => eventSection(event, words, explain)),
    ...(view.timeline.length === 0 ? [] : [`## ${words.labels.timeline}`, ""]),
    ...view.timeline.map(({ time, text }) => `- ${time}: ${escapeMarkdown(text)}`),
    "",
  ].join("\n");
}
