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
  if (/\s/.test(inside.trim()) && found.length === 0) return undefined;
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

/** What a line credits: a picture, or the agencies behind the piece; `undefined` for text. */
function readLine(piece: BodyPiece): Notes | undefined {
  const { text } = piece;
  if (text.length > longestNote) return undefined;
  const folded = text.toLowerCase().replace(/^\(/, "");
  const lead = text.startsWith("©") ? "©" : pictureLeads.find((words) => folded.startsWith(words));
  if (lead !== undefined) return { agencies: [], credits: [partOf(piece, lead.length).text.replace(/^©\s?/, "")] };
  const alone = readSignature(text.replace(/^\((.*)\)$/, "$1"));
  const isNote = agencyLeads.some((words) => folded.startsWith(words)) || (alone?.agencies.length ?? 0) > 0;
  return isNote ? { agencies: agenciesIn(text), credits: [] } : undefined;
}

/** Takes credit lines and the signature off the end of a piece. */
export function cutCreditNotes(pieces: readonly BodyPiece[]): Pass & Notes {
  const rest: BodyPiece[] = [];
  const ranges: LedgerRange[] = [];
  const agencies: string[] = [];
  const credits: string[] = [];
  const put = (piece: BodyPiece, notes: Notes) => {
    for (const name of notes.agencies) if (!agencies.includes(name)) agencies.push(name);
    for (const credit of notes.credits) if (!credits.includes(credit)) credits.push(credit);
    const pointers = [
      ...notes.agencies.map((name) => `/agencies/${agencies.indexOf(name)}`),
      ...notes.credits.map((credit) => `/credits/${credits.indexOf(credit)}`),
    ];
    ranges.push(pointers.length > 0 ? keptRange(piece, ...pointers) : removedRange(piece, "agency-note"));
  };
  for (const piece of pieces) {
    const notes = isText(piece) ? readLine(piece) : undefined;
    if (notes === undefined) rest.push(piece);
    else put(piece, notes);
  }
  const at = rest.findLastIndex(isText);
  const last = rest[at];
  const found = last === undefined ? undefined : findSignature(last.text);
  if (last === undefined || found === undefined) return { pieces: rest, ranges, agencies, credits };
  const { signature, start, text } = found;
  put(partOf(last, start), { agencies: signature.agencies, credits: signature.signed ? [text] : [] });
  return { pieces: rest.with(at, partOf(last, 0, start)), ranges, agencies, credits };
}
