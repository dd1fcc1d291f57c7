import { type EventView, html, type SafeHtml, type StoryView, type Words } from "@digest/render";
import { appWords } from "../words/index.ts";
import { link, type PageContext } from "./page.ts";
import { eventPath, quotedWords, statusBadge } from "./parts.ts";
import { stanceRows } from "./stances.ts";

const mostCards = 12;
const mostLines = 20;

function counted(amount: number, [one, more]: readonly [string, string]): string {
  return `${amount} ${amount === 1 ? one : more}`;
}

function eventCard(event: EventView, words: Words, context: PageContext): SafeHtml {
  const stances =
    event.positions.length > 0
      ? stanceRows(event.positions, words, context)
      : event.told !== undefined && html`<p>${quotedWords(event.told, words, context)}</p>`;
  const facts = event.facts.map(({ name, value }) => `${name}: ${value}`);
  const open = event.unknown.length === 0 ? [] : [`${words.labels.unknown}: ${event.unknown.join(", ")}`];
  return html`<li class="card ${event.status}"><div class="top"><h3><a href="${eventPath(event.id, context)}">${event.title}</a></h3>${statusBadge(event)}</div><p class="when">${event.time}${event.place !== undefined && html`, ${event.place}`} <span class="basis">${event.timeBasis}</span></p>${event.overdue && html`<p class="meta">${words.labels.overdue}</p>`}${stances}<p class="meta">${[...facts, counted(event.origins.length, words.counts.origins), ...open].join(" · ")}</p></li>`;
}

function eventLine(event: EventView, context: PageContext): SafeHtml {
  return html`<li><span class="when">${event.time}</span><span><a href="${eventPath(event.id, context)}">${event.title}</a> ${statusBadge(event)}</span></li>`;
}

/** A story: its main events as cards, what is told beside them as lines. `whole` leaves nothing out. */
export function storySection(story: StoryView, words: Words, whole: boolean, context: PageContext): SafeHtml {
  const { id, title, articleIds, central, aside } = story;
  const own = appWords(context.language);
  const cards = whole ? central : central.slice(0, mostCards);
  const lines = whole ? aside : [...central.slice(mostCards), ...aside].slice(0, mostLines);
  const all = central.length + aside.length;
  const meta = `${counted(articleIds.length, words.counts.articles)} · ${counted(all, words.counts.events)}`;
  return html`<section class="story"><h2>${title}</h2><p class="meta">${meta}</p><ul class="cards">${cards.map((event) => eventCard(event, words, context))}</ul>${lines.length > 0 && html`<h3 class="aside">${words.labels.aside}</h3><ol class="timeline">${lines.map((event) => eventLine(event, context))}</ol>`}${cards.length + lines.length < all && html`<p><a href="${link(`/?${new URLSearchParams({ story: id })}`, context)}">${own.allEvents(all)}</a></p>`}</section>`;
}
