import type { Digest } from "@digest/core";
import type { RenderOptions } from "../options.ts";
import { type ContradictionView, type DigestView, digestView } from "../view/digest-view.ts";
import type { EventView } from "../view/event-view.ts";
import type { PositionView } from "../view/position-view.ts";
import { inQuotes, type QuoteView } from "../view/quotes.ts";
import type { StoryView } from "../view/story-view.ts";
import type { Words } from "../words/words.ts";
import { wrap } from "./wrap.ts";

const width = 100;
const rule = "─".repeat(width);
const column = 15;

function quoted({ exact, source }: QuoteView, { quotes }: Words): string {
  return `${inQuotes(exact, quotes)} [${source}]`;
}

/** A label in its column, the text beside it, wrapped under itself. */
function row(label: string, text: string): string {
  const indent = " ".repeat(column + 2);
  return `  ${label.padEnd(column)}${wrap(text, indent).slice(indent.length)}`;
}

function positionLines(position: PositionView, words: Words, indent: string): readonly string[] {
  const report = position.aboutReport ? ` (${words.labels.aboutReport})` : "";
  return [
    wrap(`${position.actWords}${report}: ${position.who}`, indent),
    ...position.quotes.slice(0, 1).map((quote) => wrap(quoted(quote, words), `${indent}  `)),
  ];
}

function labelled(label: string, lines: readonly string[]): readonly string[] {
  const [first, ...rest] = lines;
  return first === undefined ? [] : [`  ${label.padEnd(column)}${first.slice(column + 2)}`, ...rest];
}

function timeLine({ time, timeBasis, timeReasons }: EventView, words: Words): string {
  const reasons = timeReasons.map((quote) => quoted(quote, words)).join(", ");
  const note = [timeBasis, reasons].filter((part) => part !== "").join(": ");
  return note === "" ? time : `${time} (${note})`;
}

function eventLines(event: EventView, words: Words, explain: boolean): readonly string[] {
  const { labels } = words;
  const status = event.statusWords.toUpperCase();
  return [
    rule,
    `${event.title}${" ".repeat(Math.max(2, width - event.title.length - status.length))}${status}`,
    row(labels.when, timeLine(event, words)),
    ...(event.place === undefined ? [] : [row(labels.where, event.place)]),
    ...event.facts.map(({ name, value }) => row(name, value)),
    ...labelled(
      labels.says,
      event.positions.flatMap((position) => positionLines(position, words, " ".repeat(column + 2))),
    ),
    ...(event.positions.length > 0 || event.told === undefined
      ? []
      : [row(labels.mentionedIn, quoted(event.told, words))]),
    ...(event.origins.length === 0
      ? []
      : [row(labels.origins, `${event.origins.length}: ${event.origins.join("; ")}`)]),
    ...(event.unknown.length === 0 ? [] : [row(labels.unknown, event.unknown.join(", "))]),
    ...event.possiblySame.map(({ text }) => row(labels.possiblySame, text)),
    ...(event.overdue ? [row(words.statuses.planned, labels.overdue)] : []),
    ...(explain && event.linked.length > 0 ? [row(labels.why, event.linked.join("; "))] : []),
    ...(explain ? [row(labels.mentionedIn, event.mentions.map((quote) => quoted(quote, words)).join(", "))] : []),
  ];
}

/** An event beside the main ones: what and when, and the words that tell it. */
function asideLines(event: EventView, words: Words): readonly string[] {
  const note = event.overdue ? `${event.statusWords}; ${words.labels.overdue}` : event.statusWords;
  const said = event.positions[0]?.quotes[0] ?? event.told;
  return [
    wrap(`${event.title}, ${event.time} (${note})`, "  "),
    ...(said === undefined ? [] : [wrap(quoted(said, words), "    ")]),
  ];
}

function storyLines({ id, title, central, aside }: StoryView, words: Words, explain: boolean): readonly string[] {
  const full = explain ? [...central, ...aside] : central;
  return [
    rule,
    wrap(id === "" ? title : `${words.labels.story}: ${title}`, ""),
    ...full.flatMap((event) => eventLines(event, words, explain)),
    ...(explain || aside.length === 0 ? [] : [rule, words.labels.aside]),
    ...(explain ? [] : aside.flatMap((event) => asideLines(event, words))),
  ];
}

function contradictionLines({ event, sides, reason }: ContradictionView, words: Words): readonly string[] {
  return [
    wrap(`${words.labels.contradiction}: ${event.title}, ${event.time}`, ""),
    ...sides.flatMap((side) => positionLines(side, words, "  ")),
    wrap(`(${reason})`, "  "),
    "",
  ];
}

function timelineLines({ timeline, words }: DigestView): readonly string[] {
  if (timeline.length === 0) return [];
  const widest = Math.max(...timeline.map(({ time }) => time.length));
  return [
    rule,
    words.labels.timeline,
    ...timeline.map(({ time, text, planned }) => {
      const indent = " ".repeat(widest + 4);
      const whole = planned ? `${text} (${words.statuses.planned})` : text;
      return `  ${time.padEnd(widest + 2)}${wrap(whole, indent, 110).slice(indent.length)}`;
    }),
  ];
}

/**
 * A digest for the terminal: contradictions first, then story by story its main events, in a few lines what is told beside them, then the
 * timeline. `explain` tells every event in full. Ends with a line break.
 */
export function renderText(digest: Digest, { language = "de", explain = false }: RenderOptions = {}): string {
  const view = digestView(digest, language);
  const { words } = view;
  return `${[
    `${words.labels.title}: ${view.counts.join(", ")}`,
    "",
    ...view.contradictions.flatMap((found) => contradictionLines(found, words)),
    ...(view.events.length === 0 ? [words.labels.noEvents] : []),
    ...view.stories.flatMap((story) => storyLines(story, words, explain)),
    ...timelineLines(view),
    ...(view.problems.length === 0
      ? []
      : [rule, words.labels.problems, ...view.problems.map((text) => wrap(text, "  "))]),
  ].join("\n")}\n`;
}
