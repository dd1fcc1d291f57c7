import {
  type Article,
  type ArticleAnalysis,
  analyse,
  type Digest,
  de as german,
  type ReadingItem,
  type Statement,
} from "@digest/core";
import { edtfWords, html, inQuotes, type SafeHtml } from "@digest/render";
import { appWords } from "../words/index.ts";
import { articleBody, type Marking } from "./article-body.ts";
import { marksOf } from "./marks.ts";
import { type PageContext, page } from "./page.ts";
import { articlePath, eventPath, lang } from "./parts.ts";
import { viewOf } from "./view-of.ts";

const legendKinds = ["statement", "speaker", "time", "name", "event"] as const;

function legend(context: PageContext): SafeHtml {
  const words = appWords(context.language);
  const labels = {
    statement: words.legendStatement,
    speaker: words.legendSpeaker,
    time: words.legendTime,
    name: words.legendName,
    event: words.legendEvent,
  };
  return html`<ul class="legend inline" aria-label="${words.legend}">${legendKinds.map((kind) => html`<li><mark class="${kind}">${labels[kind]}</mark></li>`)}</ul>`;
}

function leftOut(item: ReadingItem | undefined, context: PageContext): SafeHtml | undefined {
  const words = appWords(context.language);
  const sizes = new Map<string, number>();
  for (const { start, end, removed } of item?.ledger ?? []) {
    if (removed !== undefined) sizes.set(removed, (sizes.get(removed) ?? 0) + end - start);
  }
  if (sizes.size === 0) return undefined;
  return html`<details><summary>${words.leftOut}</summary><ul>${[...sizes].map(([reason, size]) => html`<li>${words.removed[reason] ?? reason.replaceAll("-", " ")}: ${size} ${words.characters}</li>`)}</ul></details>`;
}

function statementItem(statement: Statement, article: Article, digest: Digest, context: PageContext): SafeHtml {
  const own = appWords(context.language);
  const { words } = viewOf(digest, context.language);
  const [quote] = statement.quote;
  const known = digest.entities.find(({ id }) => id === statement.speakerId);
  const speaker = known?.name ?? (statement.speaker.map(({ exact }) => exact).join(" ") || own.unnamedSpeaker);
  const said = statement.quote.map(({ exact }) => exact).join(" … ");
  const path =
    quote === undefined
      ? articlePath(article.id, context)
      : articlePath(article.id, context, { ...quote, source: article.source, language: article.language });
  return html`<li><strong>${speaker}</strong> <span class="source">${own.manners[statement.manner]}</span><br><a class="quote" href="${path}"><q${lang(article.language)}>${inQuotes(said, words.quotes)}</q></a></li>`;
}

/** The article's statements in the order in which they stand on its page. */
function statementList({ article, document }: ArticleAnalysis, digest: Digest, context: PageContext): SafeHtml {
  const words = appWords(context.language);
  const starts = new Map(document.passages.map(({ pointer, start }) => [pointer, start]));
  const placeOf = ({ quote: [first] }: Statement): number =>
    first === undefined ? 0 : (starts.get(first.pointer) ?? 0) + first.start;
  const own = digest.statements
    .filter(({ articleId }) => articleId === article.id)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  return html`<aside class="statements"><h2>${words.statements}: ${own.length}</h2><ul>${own.map((statement) => statementItem(statement, article, digest, context))}</ul></aside>`;
}

function imprint(
  { portal, source, published, bylines, origin }: Article,
  digest: Digest,
  context: PageContext,
): SafeHtml {
  const { words } = viewOf(digest, context.language);
  const own = appWords(context.language);
  const parts = [
    portal ?? source,
    published === undefined ? words.labels.noDate : edtfWords(published.value, words),
    bylines.map(({ name }) => name).join(", "),
  ];
  return html`<p class="source">${parts.filter((part) => part !== "").join(" · ")}</p>${origin !== undefined && html`<p class="source">${own.original} ${origin.publisher}${origin.translated === "machine" && `, ${own.translatedMachine}`}</p>`}`;
}

/** One article with statements, times, names and events marked, and what was left out of it. `undefined` for an unknown id. */
export function articlePage(
  digest: Digest,
  id: string,
  item: ReadingItem | undefined,
  wanted: Marking["wanted"],
  context: PageContext,
): string | undefined {
  const article = digest.articles.find((found) => found.id === id);
  if (article === undefined) return undefined;
  const analysis = analyse(article, german);
  const events = new Set(digest.events.map((event) => event.id));
  const marking: Marking = {
    marks: marksOf(analysis, digest),
    wanted,
    href: (target) => (events.has(target) ? eventPath(target, context) : undefined),
  };
  const title = viewOf(digest, context.language).articles.find((found) => found.id === id)?.headline ?? article.source;
  const body = html`${imprint(article, digest, context)}${legend(context)}<div class="reader"><article class="text"${lang(article.language)}>${articleBody(article, marking)}</article>${statementList(analysis, digest, context)}</div>${leftOut(item, context)}`;
  return page(title, body, context);
}
