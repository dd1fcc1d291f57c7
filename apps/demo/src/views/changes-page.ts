import type { Change, Digest } from "@digest/core";
import { html, type SafeHtml } from "@digest/render";
import { appWords } from "../words/index.ts";
import { link, type PageContext, page } from "./page.ts";
import { articlePath, eventPath, statusBadge } from "./parts.ts";
import { viewOf } from "./view-of.ts";

/** What matters most comes first. */
const order: readonly Change["subject"][] = ["contradiction", "event", "article", "story"];

/** The title of what changed, leading to it as long as it is there. */
function titled(subject: Change["subject"], id: string, digest: Digest, context: PageContext): SafeHtml | undefined {
  const view = viewOf(digest, context.language);
  if (subject === "article") {
    const article = view.articles.find((found) => found.id === id);
    return (
      article &&
      html`<a href="${articlePath(id, context)}">${article.headline}</a> <span class="source">${article.source}</span>`
    );
  }
  if (subject === "story") {
    const story = view.stories.find((found) => found.id === id);
    return story && html`<a href="${link(`/?${new URLSearchParams({ story: id })}`, context)}">${story.title}</a>`;
  }
  const eventId =
    subject === "event" ? id : digest.contradictions.find(({ between }) => between.join(" ") === id)?.eventId;
  const event = view.events.find((found) => found.id === eventId);
  return (
    event && html`<a href="${eventPath(event.id, context)}">${event.title}</a>, ${event.time} ${statusBadge(event)}`
  );
}

/** Which parts of an event are not as they were, as far as readers see them. */
function changedParts({ subject, kind, pointers }: Change, context: PageContext): string {
  const { parts } = appWords(context.language);
  if (subject !== "event" || kind !== "changed") return "";
  const known: Readonly<Record<string, string>> = parts;
  return pointers.flatMap((pointer) => known[pointer.slice(1)] ?? []).join(", ");
}

function changeItem(change: Change, digest: Digest, context: PageContext): SafeHtml {
  const words = appWords(context.language);
  const titles = change.to.flatMap((id) => titled(change.subject, id, digest, context) ?? []);
  const parts = changedParts(change, context);
  return html`<li><strong>${words.subjects[change.subject]} ${words.changeKinds[change.kind]}</strong>${titles.map((title, index) => html`${index === 0 ? ": " : "; "}${title}`)}${parts !== "" && html` <span class="source">${parts}</span>`}</li>`;
}

/** What changed since the reader last looked. */
export function changesPage(digest: Digest, changes: readonly Change[], context: PageContext): string {
  const words = appWords(context.language);
  const sorted = changes.toSorted((a, b) => order.indexOf(a.subject) - order.indexOf(b.subject));
  const body = html`<h1>${words.changes}</h1>${changes.length === 0 ? html`<p>${words.noChanges}</p>` : html`<ul>${sorted.map((change) => changeItem(change, digest, context))}</ul>`}`;
  return page(words.changes, body, context);
}
