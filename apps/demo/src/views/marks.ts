import { type ArticleAnalysis, type Digest, type Event, type Evidence, evidenceFor } from "@digest/core";

export type MarkKind = "statement" | "speaker" | "time" | "name" | "event";

/** A stretch of one string of an article, and what it is. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** Where it leads: the id of an event or a statement. */
  readonly target?: string | undefined;
}

/** A piece of a string under the same marks. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly kinds: readonly MarkKind[];
  readonly targets: readonly string[];
}

/** The marks of an article's strings, by JSON Pointer. */
export type Marks = ReadonlyMap<string, readonly Mark[]>;

interface Collector {
  readonly marks: Marks;
  readonly put: (kind: MarkKind, evidence: readonly Evidence[], target?: string) => void;
}

function collector(articleId: string): Collector {
  const marks = new Map<string, Mark[]>();
  return {
    marks,
    put: (kind, evidence, target) => {
      for (const found of evidence) {
        if (found.articleId !== articleId) continue;
        const list = marks.get(found.pointer) ?? [];
        list.push({ kind, start: found.start, end: found.end, target });
        marks.set(found.pointer, list);
      }
    },
  };
}

/** Everything found in an article: statements, who speaks, times, names, words that tell of an event. */
export function marksOf({ article, document, names, times }: ArticleAnalysis, digest: Digest): Marks {
  const { marks, put } = collector(article.id);
  const evidence = ({ start, end }: { readonly start: number; readonly end: number }): readonly Evidence[] =>
    evidenceFor(article, document, start, end);
  for (const name of names) put("name", evidence(name));
  for (const time of times) put("time", evidence(time));
  for (const statement of digest.statements) {
    put("statement", statement.quote, statement.id);
    put("speaker", statement.speaker, statement.id);
  }
  for (const event of digest.events) {
    for (const { trigger } of event.mentions) put("event", [trigger], event.id);
  }
  return marks;
}

/** What an article says of one event: the words that tell of it, when it was, and who says what of it. */
export function marksOfEvent(articleId: string, { mentions, time, positions }: Event): Marks {
  const { marks, put } = collector(articleId);
  for (const { evidence } of positions) put("statement", evidence);
  for (const { evidence } of time.constraints) put("time", evidence);
  for (const { trigger } of mentions) put("event", [trigger]);
  return marks;
}

/** Parts a string at the borders of its marks; marks may overlap and nest. */
export function segments(text: string, marks: readonly Mark[]): readonly Segment[] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of marks) {
    if (start < text.length) borders.add(start);
    if (end < text.length) borders.add(end);
  }
  const cuts = [...borders].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end);
    return {
      start,
      text: text.slice(start, end),
      kinds: [...new Set(over.map(({ kind }) => kind))],
      targets: [...new Set(over.flatMap(({ target }) => target ?? []))],
    };
  });
}
