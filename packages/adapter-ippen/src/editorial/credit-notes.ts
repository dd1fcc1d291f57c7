import { agencyNames, keptRange, type LedgerRange, partOf, removedRange } from "@digest/adapter-kit";
import { type BodyPiece, isText, type Pass } from "./body-piece.ts";

const agencies: ReadonlySet<string> = new Set(agencyNames);
const longestNote = 80;

/** Words a line begins with that names the agencies behind a piece, folded to lower case. */
export const agencyLeads = [
  "mit material",
  "mit agenturmaterial",
  "mit informationen",
  "mit agenturen",
  "mit dpa",
  "mit afp",
  "mit reuters",
  "mit ap",
  "mit epd",
  "mit kna",
  "quelle:",
  "quellen:",
  "rubriklistenbild: dpa",
] as const;

/** Words a line begins with that credits a picture. */
export const pictureLeads = [
  "rubriklistenbild:",
  "titelbild:",
  "vorschaubild:",
  "symbolbild:",
  "foto:",
  "fotos:",
  "bild:",
  "bilder:",
] as const;

/** What a note in brackets at the end of a piece says: agencies, and who else signed; `signed` where initials or a house are among them. */
export interface Signature {
  readonly agencies: readonly string[];
  readonly signed: boolean;
}

function isAgency(word: string): boolean {
  return agencies.has(word.toLowerCase());
}

/** The agencies a short note names, as printed. */
export function agenciesIn(note: string): readonly string[] {
  return [...new Set(note.split(/[\s/,;()]+/).filter((word) => word !== "" && isAgency(word)))];
}

/** Reads "dpa/nz", "mit dpa", "nz"; `undefined` where the brackets hold anything else. */
export function readSignature(inside: string): Signature | undefined {
  const words = inside.split(/[\s/,]+/).filter((word) => word !== "" && word !== "mit" && word !== "und");
  const found = words.filter(isAgency);
  const initials = words.filter((word) => !isAgency(word));
  const form = found.length > 0 ? /^(?:[a-zäöüß]{2,5}|[A-ZÄÖÜ]{2,4})$/ : /^[a-zäöüß]{2,5}$/;
  if (words.length === 0 || words.length > 6 || !initials.every((word) => form.test(word))) return undefined;
  return { agencies: found, signed: initials.length > 0 };
}

/** The signature at the end of a text, behind the last sentence: `… zu verlassen. (dpa/nz)`. */
export function findSignature(
  text: string,
): { readonly start: number; readonly text: string; readonly signature: Signature } | undefined {
  const found = /(?<=[.!?…“”"«»])\s{0,3}\(([^()]{2,40})\)\.?$/.exec(text);
  const signature = readSignature(found?.[1] ?? "");
  return found === null || signature === undefined
    ? undefined
    : { start: found.index, text: found[1] ?? "", signature };
}

interface Notes {
  readonly agencies: readonly string[];
  readonly credits: readonly string[];
}

function readLine(piece: BodyPiece, { agencies: known, credits }: Notes): (Notes & { range: LedgerRange }) | undefined {
  const { text } = piece;
  const folded = text.toLowerCase().replace(/^\(/, "");
  if (text.length > longestNote) return undefined;
  const lead = pictureLeads.find((words) => folded.startsWith(words));
  if (lead !== undefined || text.startsWith("©")) {
    const credit = partOf(piece, text.startsWith("©") ? 1 : (lead?.length ?? 0)).text.replace(/^©\s?/, "");
    return { agencies: known, credits: [...credits, credit], range: keptRange(piece, `/credits/${credits.length}`) };
  }
  const named = agenciesIn(text);
  const alone = readSignature(text.replace(/^\((.*)\)$/, "$1"));
  if (!agencyLeads.some((words) => folded.startsWith(words)) && (alone === undefined || alone.agencies.length === 0))
    return undefined;
  const all = [...new Set([...known, ...named])];
  const pointers = named.map((name) => `/agencies/${all.indexOf(name)}`);
  return {
    agencies: all,
    credits,
    range: pointers.length > 0 ? keptRange(piece, ...pointers) : removedRange(piece, "agency-note"),
  };
}

/** Takes credit lines and the signature off the end of a piece. */
export function cutCreditNotes(
  pieces: readonly BodyPiece[],
  known: Notes = { agencies: [], credits: [] },
): Pass & Notes {
  let notes = known;
  const rest: BodyPiece[] = [];
  const ranges: LedgerRange[] = [];
  for (const piece of pieces) {
    const found = isText(piece) ? readLine(piece, notes) : undefined;
    if (found === undefined) rest.push(piece);
    else {
      notes = { agencies: found.agencies, credits: found.credits };
      ranges.push(found.range);
    }
  }
  const at = rest.findLastIndex(isText);
  const last = rest[at];
  const signed = last === undefined ? undefined : findSignature(last.text);
  if (last === undefined || signed === undefined) return { pieces: rest, ranges, ...notes };
  const all = [...new Set([...notes.agencies, ...signed.signature.agencies])];
  const credits = signed.signature.signed ? [...notes.credits, signed.text] : notes.credits;
  const pointers = [
    ...signed.signature.agencies.map((name) => `/agencies/${all.indexOf(name)}`),
    ...(signed.signature.signed ? [`/credits/${credits.length - 1}`] : []),
  ];
  ranges.push(keptRange(partOf(last, signed.start), ...pointers));
  return { pieces: rest.with(at, partOf(last, 0, signed.start)), ranges, agencies: all, credits };
}
