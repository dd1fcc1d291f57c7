import {
  articleDocument,
  articleFromText,
  de,
  findStatements,
  plainDocument,
  type StatementMention,
} from "@digest/core";

/** A statement with its words instead of spans, to be read at a glance; parts of one role are joined by " … ". */
export interface Told {
  readonly manner: string;
  readonly quote: string;
  readonly speaker: string;
  readonly cue: string;
  readonly frame: string;
  readonly addressee: string;
  readonly antecedent: string | undefined;
  readonly act: string;
  readonly polarity: string;
  readonly chain: readonly string[];
}

export function mentionsIn(text: string): readonly StatementMention[] {
  return findStatements(plainDocument(text, de), { locale: de });
}

export function toldIn(text: string): readonly Told[] {
  const words = (spans: readonly (readonly [number, number])[]): string =>
    spans.map(([start, end]) => text.slice(start, end)).join(" … ");
  return mentionsIn(text).map((statement) => ({
    manner: statement.manner,
    quote: words(statement.quote),
    speaker: words(statement.speaker),
    cue: words(statement.cue),
    frame: words(statement.frame),
    addressee: words(statement.addressee),
    antecedent: statement.antecedent === undefined ? undefined : words(statement.antecedent),
    act: statement.act,
    polarity: statement.polarity,
    chain: statement.chain.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
  }));
}

/** The first statement of a text. */
export function firstIn(text: string): Partial<Told> {
  return toldIn(text)[0] ?? {};
}

/** The document of an article with a headline and paragraphs. */
export function articleWith(headline: string, text: string) {
  const article = articleFromText({ source: "test", headline, text, published: "2025-02-12T18:00:00+01:00" });
  return { article, document: articleDocument(article, de) };
}
