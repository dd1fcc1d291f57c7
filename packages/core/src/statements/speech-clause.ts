import type { Complement } from "../locales/speech-tables.ts";
import { wordClass } from "../locales/syntax-tables.ts";
import { addresseeIn } from "./addressee.ts";
import type { Draft, Range } from "./draft.ts";
import { type Host, nounsIn, type SpeechClause } from "./host.ts";
import { noun } from "./source-nouns.ts";
import { canSpeak } from "./sources.ts";
import { agentOf, objectOf, sourcePhraseOf, subjectOf } from "./subject.ts";
import { verbCueIn } from "./verb-cue.ts";

/** Where the parted particle of a clause may stand: past the appositions and relative clauses that follow its verb. */
export function clauseEnd(host: Host, at: number): number {
  let end = host.segments[at]?.last ?? host.end;
  for (let index = at + 1; index < Math.min(host.segments.length, at + 4); index += 1) {
    const segment = host.segments[index];
    if (
      segment === undefined ||
      segment.separator !== "," ||
      (segment.kind !== "fragment" && segment.kind !== "relative")
    )
      break;
    end = segment.last;
  }
  return end;
}

/** The clause with a verb of saying at a segment; `undefined` where its verb says nothing. */
export function speechClause(host: Host, at: number, takes?: Complement): SpeechClause | undefined {
  const known = host.clauses[at] ?? readClause(host, at) ?? "none";
  host.clauses[at] = known;
  if (known === "none") return undefined;
  return takes === undefined || known.cue.verb.takes.has(takes) ? known : readClause(host, at, takes);
}

function readClause(host: Host, at: number, takes?: Complement): SpeechClause | undefined {
  const segment = host.segments[at];
  if (segment === undefined || segment.finite < 0 || !host.glance.says) return undefined;
  let cue = verbCueIn(host, segment, segment.last, takes);
  if (cue === undefined) {
    const end = clauseEnd(host, at);
    if (end > segment.last) cue = verbCueIn(host, segment, end, takes);
  }
  return cue === undefined ? undefined : { cue, segment, at, subject: undefined };
}

/** The subject of a clause with a verb of saying. */
export function subjectIn(host: Host, clause: SpeechClause): Range | undefined {
  const { segment, at } = clause;
  clause.subject ??= subjectOf(host.parse, segment, segment.first, clauseEnd(host, at)) ?? "none";
  return clause.subject === "none" ? undefined : clause.subject;
}

/** Who speaks in a clause where no object does. */
function ownSpeaker(host: Host, clause: SpeechClause): Range | undefined {
  const { cue, segment, at } = clause;
  if (cue.passive && !cue.verb.speaksAsObject) return agentOf(host.parse, segment, cue);
  if (cue.verb.sourceInPhrase) return sourcePhraseOf(host.parse, segment.first, clauseEnd(host, at));
  return coordinated(host, clause)
    ? (sharedSubject(host, at) ?? subjectIn(host, clause))
    : (subjectIn(host, clause) ?? sharedSubject(host, at));
}

/** Gives a statement who speaks in its clause, and what the verb means. */
export function fillSpeaker(host: Host, clause: SpeechClause, statement: Draft): Draft {
  const { medium, act } = clause.cue.verb;
  statement.medium = medium;
  statement.act = act;
  statement.fromVerb = true;
  const quoted = quotedSpeaker(host, clause);
  const speaker = quoted ?? ownSpeaker(host, clause);
  if (speaker !== undefined) statement.speaker = [speaker];
  const through = quoted === undefined ? undefined : subjectIn(host, clause);
  if (through !== undefined && quoted !== undefined)
    statement.through = [
      quoted.first > through.first && quoted.first < through.last
        ? { first: through.first, last: quoted.first }
        : through,
    ];
  return statement;
}

/** Gives a statement the roles its clause names: cue, speaker, addressee, and what the verb means. */
export function fillRoles(host: Host, clause: SpeechClause, statement: Draft): Draft {
  const { cue, segment, at } = clause;
  fillSpeaker(host, clause, statement);
  statement.cue = cue.parts;
  const addressee =
    cue.passive && cue.verb.addressee === "accusative"
      ? subjectIn(host, clause)
      : addresseeIn(host.parse, cue.verb, segment.first, clauseEnd(host, at), statement.speaker[0]);
  if (addressee !== undefined) statement.addressee = [addressee];
  return statement;
}

/** Who speaks where a verb has its speaker as object: "zitierte den Minister". */
function quotedSpeaker(host: Host, { cue, segment, at }: SpeechClause): Range | undefined {
  if (!cue.verb.speaksAsObject || cue.passive) return undefined;
  const end = clauseEnd(host, at);
  const object =
    objectOf(host.parse, segment, end) ?? officeIn(host, subjectOf(host.parse, segment, segment.first, end));
  return object === undefined || !canSpeak(host, object) ? undefined : object;
}

/** "zitiert die Agentur Tass Kremlsprecher Peskow": where a second phrase, opened by an office, begins in one without articles. */
function officeIn(host: Host, phrase: Range | undefined): Range | undefined {
  if (phrase === undefined) return undefined;
  for (let at = phrase.first + 1; at + 1 < phrase.last; at += 1) {
    if (host.parse.document.tokens[at - 1]?.capital !== true) continue;
    if ((nounsIn(host, at, at + 1) & noun.person) !== 0) return { first: at, last: phrase.last };
  }
  return undefined;
}

/** Whether the verb stands right after "und": its subject stands before. */
function coordinated({ parse }: Host, { segment }: SpeechClause): boolean {
  return (
    segment.separator === "und" &&
    segment.finite === segment.first + 1 &&
    ((parse.tags[segment.first] ?? 0) & wordClass.coordinator) !== 0
  );
}

/** "Er kam und sagte": a clause after "und" that has no subject shares that of the clause before. */
export function sharedSubject(host: Host, from: number): Range | undefined {
  for (let at = from; at > Math.max(0, from - 5); at -= 1) {
    const segment = host.segments[at];
    const before = host.segments[at - 1];
    if (segment?.separator !== "und" && !(segment?.finite === segment?.first && segment?.separator === ","))
      return undefined;
    if (before === undefined || before.finite < 0) continue;
    const earlier = host.segments[at - 2];
    if (before.finite === before.first && before.separator === "," && earlier?.kind === "main") continue;
    const subject = subjectOf(host.parse, before, before.first, before.last);
    if (subject !== undefined) return subject;
  }
  return undefined;
}
