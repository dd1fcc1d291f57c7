import { opensQuote } from "../names/find-announced.ts";
import type { TextDocument } from "../text/document.ts";
import type { EventText } from "./event-text.ts";
import type { Trigger } from "./find-triggers.ts";

const closers = new Set(["“", "”", '"', "«", "»", "‘", "'"]);
const longestName = 3;

/** Before a name that an event bears by itself: no two of one kind bear it at one time. */
const own = "„";

/** "Sturm „Wanda“": what stands in quotation marks right behind the noun. */
function quotedName({ tokens }: TextDocument, at: number): string | undefined {
  if (!opensQuote(tokens[at]?.text ?? "")) return undefined;
  for (let end = at + 2; end <= at + longestName + 1; end += 1) {
    if (!closers.has(tokens[end]?.text ?? "")) continue;
    return tokens
      .slice(at + 1, end)
      .map(({ lower }) => lower)
      .join(" ");
  }
  return undefined;
}

/**
 * The name of an event that has one: of a gathering with the adjective of its town ("Münchner Sicherheitskonferenz"), of others what stands
 * behind the noun ("Sturm „Wanda“", "Hurrikan Wanda").
 */
export function titleOf({ document, grammar }: EventText, { token, form }: Trigger): string | undefined {
  if (form.by !== "noun" || form.kind.parties > 0) return undefined;
  const { tokens } = document;
  const quoted = quotedName(document, token + 1);
  if (quoted !== undefined) return own + quoted;
  const next = tokens[token + 1];
  if (form.kind.named === true && next?.capital === true && next.spaced) return own + next.lower;
  const before = tokens[token - 1];
  const { ending, full, short } = grammar.townAdjectives;
  if (before?.capital !== true || !before.lower.endsWith(ending)) return undefined;
  const { lower } = before;
  const town = lower.endsWith(full) ? lower.slice(0, -full.length) + short : lower; // "Münchener" is "Münchner"
  return `${town} ${tokens[token]?.lower ?? ""}`;
}

/** Whether two events bear names of their own, and not the same. */
export function bearOtherNames(a: string | undefined, b: string | undefined): boolean {
  return a !== b && a?.startsWith(own) === true && b?.startsWith(own) === true;
}
