import type { Entity, EntityKind } from "../model/entity.ts";
import type { When } from "../model/when.ts";
import type { EntityMention, NameMention } from "../names/name-mention.ts";
import { entityIn } from "../statements/make-statements.ts";
import type { StatementMention } from "../statements/statement-mention.ts";
import type { TextDocument } from "../text/document.ts";
import { firstFrom } from "../text/first-from.ts";
import type { Sentence } from "../text/sentences.ts";
import type { TimeMention } from "../time/time-mention.ts";

/** What the other analysers found in a document. */
export interface Found {
  readonly document: TextDocument;
  readonly names: readonly NameMention[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly mentions: readonly EntityMention[];
  readonly times: readonly TimeMention[];
  readonly statements: readonly StatementMention[];
  /** When the text of a scope was published. */
  readonly published: (scope: string | undefined) => When | undefined;
}

/** Items that lie in `[from, to)`; `items` are sorted. */
export function between<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const low = firstFrom(items, from);
  const found: T[] = [];
  for (let at = low; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || item.start >= to) break;
    if (item.end <= to) found.push(item);
  }
  return found;
}

/** The last two of a kind named before an offset, as far as they are near; the later first. */
export function lastTwoNamed({ mentions }: Found, at: number, kind: EntityKind): readonly string[] {
  const ids: string[] = [];
  let index = firstFrom(mentions, at) - 1;
  for (let steps = 0; index >= 0 && steps < 12 && ids.length < 2; index -= 1, steps += 1) {
    const mention = mentions[index];
    if (mention?.entityId.startsWith(`${kind}:`) && !ids.includes(mention.entityId)) ids.push(mention.entityId);
  }
  return ids;
}

/** Whoever says the words at an offset, where they are somebody's own. */
export function speakerAt({ statements, mentions, document }: Found, at: number): string | undefined {
  const direct = statements.find(
    ({ manner, quote }) => manner === "direct" && quote.some(([start, end]) => start <= at && at < end),
  );
  for (const span of [...(direct?.speaker ?? []), ...(direct?.antecedent ?? [])]) {
    const found = entityIn(mentions, document.text, span);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The statements whose words reach into a sentence. */
export function statementsIn(
  statements: readonly StatementMention[],
  { start, end }: Sentence,
): readonly StatementMention[] {
  return statements.filter(({ quote }) => quote.some(([from, to]) => from < end && to > start));
}
