import { wordClass } from "../locales/syntax-tables.ts";
import { sign } from "../syntax/signs.ts";
import { type Draft, draft, none, rangeOf } from "./draft.ts";
import { type Host, holds } from "./host.ts";
import { subjectOf } from "./subject.ts";

/** "Der Zeuge will zwei Schüsse gehört haben": what somebody claims of himself, in "will" with a perfect infinitive. */
export function findClaim(host: Host): readonly Draft[] {
  if (!holds(host, sign.claiming)) return none;
  const { parse, unit } = host;
  const main = host.segments.find(({ kind, finite }) => kind === "main" && finite >= 0);
  if (main === undefined) return none;
  const { claiming, perfect } = parse.locale.speech.words;
  const { tokens } = parse.document;
  if (!claiming.has(tokens[main.finite]?.lower ?? "") || !perfect.has(tokens[main.last - 1]?.lower ?? "")) return none;
  if (((parse.tags[main.last - 2] ?? 0) & wordClass.participle) === 0) return none;
  const speaker = subjectOf(parse, main, main.first, main.last);
  if (speaker === undefined) return none;
  const statement = draft(host.number, "free-indirect", [rangeOf(unit)]);
  statement.medium = "speech-or-writing";
  statement.speaker = [speaker];
  return [statement];
}
