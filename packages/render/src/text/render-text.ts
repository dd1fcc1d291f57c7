import type { Digest } from "@digest/core";
import type { RenderOptions } from "../options.ts";
import { type DigestView, digestView } from "../view/digest-view.ts";
import type { EventView, PositionView } from "../view/event-view.ts";
import type { QuoteView } from "../view/quotes.ts";
import type { Words } from "../words/words.ts";
import { wrap } from "./wrap.ts";

const rule = "─".repeat(100);
const column = 15;

function quoted({ exact, source }: QuoteView, [open, close]: Words["quotes"]): string {
  const inner = exact.startsWith(open) || exact.startsWith("»") || exact.startsWith("«") || exact.startsWith('"');
  return inner ? `${exact}  [${source}]` : `${open}${exact}${close}  [${source}]`;
}

/** A label in its column, the text beside it, wrapped under itself. */
function row(label: string, text: string): string {
  const indent = " ".repeat(column + 2);
  return `  ${label.padEnd(column)}${wrap(text, indent).slice(indent.length)}`;
}

function positionLines(position: PositionView, words: Words): readonly string[] {
  const who = position.chain.join(" → ") || words.labels.someone;
  const report = position.aboutReport ? ` (${words.labels.aboutReport})` : "";
  const indent = " ".repeat(column + 4);
  return [
    wrap(`${position.actWords}${report}: ${who}`, " ".repeat(column + 2)),
    ...position.quotes.slice(0, 1).map((quote) => wrap(quoted(quote, words.quotes), indent)),
  ];
}

function labelled(label: string, lines: readonly string[]): readonly string[] {
  const [first, ...rest] = lines;
  return first === undefined ? [] : [`  ${label.padEnd(column)}${first.slice(column + 2)}`, ...rest];
}

function eventLines(event: EventView, words: Words, explain: boolean): readonly string[] {
  const { labels } = words;
  const reasons = event.timeReasons.map((quote) => quoted(quote, words.quotes)).join(", ");
  const status = event.statusWords.toUpperCase();
  const title = `${event.title}`;
  return [
    `${title}${" ".repeat(Math.max(2, 100 - title.length - status.length))}${status}`,
    row(labels.when, `${event.time} (${event.timeBasis}${reasons === "" ? "" : `: ${reasons}`})`),
    ...(event.place === undefined ? [] : [row(labels.where, event.place)]),
    ...event.facts.map(({ name, value }) => row(name, value)),
    ...labelled(
      labels.says,
      event.positions.flatMap((position) => positionLines(position, words)),
    ),
    ...(event.origins.length === 0
      ? []
      : [row(labels.origins, `${event.origins.length}: ${event.origins.join("; ")}`)]),
    ...(event.unknown.length === 0 ? [] : [row(labels.unknown, event.unknown.join(", "))]),
    ...event.possiblySame.map(({ text }) => row(labels.possiblySame, text)),
    ...(event.overdue ? [row(words.statuses.planned, labels.overdue)] : []),
    ...(explain && event.linked.length > 0 ? [row(labels.why, event.linked.join("; "))] : []),
    ...(explain
      ? [row(labels.mentionedIn, event.mentions.map((quote) => quoted(quote, words.quotes)).join(", "))]
      : []),
  ];
}

function contradictionLines({ contradictions, words }: DigestView): readonly string[] {
  return contradictions.flatMap(({ event, sides, reason }) => [
    `${words.labels.contradictions}: ${event.title} (${event.time})`,
    ...sides.map(({ who, act, quote }) =>
      wrap(`${who} – ${act}${quote === "" ? "" : `: ${words.quotes[0]}${quote}${words.quotes[1]}`}`, "  "),
    ),
    wrap(reason, "  "),
    "",
  ]);
}

function timelineLines({ timeline, words }: DigestView): readonly string[] {
  if (timeline.length === 0) return [];
  const width = Math.max(...timeline.map(({ time }) => time.length));
  return [
    rule,
    words.labels.timeline,
    ...timeline.map(({ time, text, planned }) => {
      const indent = " ".repeat(width + 4);
      const whole = planned ? `${text} (${words.statuses.planned})` : text;
      return `  ${time.padEnd(width + 2)}${wrap(whole, indent, 110).slice(indent.length)}`;
    }),
  ];
}

/** A digest for the terminal: contradictions first, then every event, then the timeline. Ends with a line break. */
export function renderText(digest: Digest, { language = "de", explain = false }: RenderOptions = {}): string {
  const view = digestView(digest, language);
  const { words } = view;
  const events = view.events.flatMap((event) => [rule, ...eventLines(event, words, explain)]);
  return `${[
    `${words.labels.title}: ${view.counts.join(", ")}`,
    "",
    ...contradictionLines(view),
    ...(events.length === 0 ? [words.labels.noEvents] : events),
    ...timelineLines(view),
    ...(view.problems.length === 0
      ? []
      : [rule, words.labels.problems, ...view.problems.map((text) => wrap(text, "  "))]),
  ].join("\n")}\n`;
}
