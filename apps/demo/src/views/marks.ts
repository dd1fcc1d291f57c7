import type { Digest, Evidence } from "@digest/core";

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
export function marksOf(articleId: string, digest: Digest): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  const put = (kind: MarkKind, evidence: readonly Evidence[], target?: string): void => {
    for (const found of evidence) {
      if (found.articleId !== articleId) continue;
      const list = marks.get(found.pointer) ?? [];
      list.push({ kind, start: found.start, end: found.end, target });
      marks.set(found.pointer, list);
    }
  };
  for (const statement of digest.statements) {
    if (statement.articleId !== articleId) continue;
    put("statement", statement.quote, statement.id);
    put("speaker", statement.speaker, statement.id);
  }
  for (const event of digest.events) {
    for (const { trigger } of event.mentions) put("event", [trigger], event.id);
    for (const { evidence } of event.time.constraints) put("time", evidence, event.id);
  }
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
