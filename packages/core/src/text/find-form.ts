import { hashOf } from "./hash.ts";
import { kindOf, type Vocabulary } from "./vocabulary.ts";

/** So many slots are looked at; a text written to crowd them costs no more than a look into a map for each word. */
const mostProbes = 16;
/** A longer slice of a text may keep all of the text in memory; longer ones yet are seldom met. */
const longestCut = 12;
const longestCopied = 64;

/** The number of the form that stands at `[start, end)` of a text and has this hash. One met before is found without cutting it from the text. */
export function findForm(vocabulary: Vocabulary, text: string, start: number, end: number, hash: number): number {
  const { slots } = vocabulary;
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let probe = 0; probe < mostProbes; probe += 1) {
    const form = (slots[slot + 1] ?? 0) - 1;
    if (form < 0) return addForm(vocabulary, text.slice(start, end), hash);
    if (slots[slot] === hash && isWritten(vocabulary, form, text, start, end)) return form;
    slot = (slot + 2) & mask;
  }
  const written = text.slice(start, end);
  return vocabulary.crowded.get(written) ?? addForm(vocabulary, written, hash);
}

/** A slot is two numbers; the mask is that of their places. */
function firstSlot(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & mask;
}

function isWritten({ units, starts }: Vocabulary, form: number, text: string, start: number, end: number): boolean {
  const shift = (starts[form] ?? 0) - start;
  if ((starts[form + 1] ?? 0) !== end + shift) return false;
  for (let at = start; at < end; at += 1) if (units[at + shift] !== text.charCodeAt(at)) return false;
  return true;
}

function addForm(vocabulary: Vocabulary, written: string, hash: number): number {
  const form = vocabulary.size;
  const text = copyOf(written);
  vocabulary.texts.push(text, kindOf(text) === "word" ? text.toLowerCase() : text);
  vocabulary.size += 1;
  keepUnits(vocabulary, text, form);
  if (vocabulary.size * 4 > vocabulary.slots.length) enlarge(vocabulary);
  enter(vocabulary, form, hash);
  return form;
}

/** The same characters as a string of their own. */
function copyOf(written: string): string {
  if (written.length <= longestCut || written.length > longestCopied) return written;
  const units: number[] = [];
  for (let at = 0; at < written.length; at += 1) units.push(written.charCodeAt(at));
  return String.fromCharCode(...units);
}

function keepUnits(vocabulary: Vocabulary, text: string, form: number): void {
  const from = vocabulary.starts[form] ?? 0;
  const end = from + text.length;
  if (form + 1 >= vocabulary.starts.length) {
    const starts = new Int32Array(vocabulary.starts.length * 2);
    starts.set(vocabulary.starts);
    vocabulary.starts = starts;
  }
  if (end > vocabulary.units.length) {
    const units = new Uint16Array(end * 2);
    units.set(vocabulary.units);
    vocabulary.units = units;
  }
  for (let at = 0; at < text.length; at += 1) vocabulary.units[from + at] = text.charCodeAt(at);
  vocabulary.starts[form + 1] = end;
}

/** Puts a form into the first free slot of those that are looked at for its hash. */
function enter({ slots, crowded, texts }: Vocabulary, form: number, hash: number): void {
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let probe = 0; probe < mostProbes; probe += 1) {
    if (slots[slot + 1] === 0) {
      slots[slot] = hash;
      slots[slot + 1] = form + 1;
      return;
    }
    slot = (slot + 2) & mask;
  }
  crowded.set(texts[form * 2] ?? "", form);
}

/** Twice the slots, with all forms that had one or found none. */
function enlarge(vocabulary: Vocabulary): void {
  const { slots, crowded } = vocabulary;
  vocabulary.slots = new Int32Array(slots.length * 2);
  vocabulary.crowded = new Map();
  for (let slot = 0; slot < slots.length; slot += 2) {
    const form = (slots[slot + 1] ?? 0) - 1;
    if (form >= 0) enter(vocabulary, form, slots[slot] ?? 0);
  }
  for (const [text, form] of crowded) enter(vocabulary, form, hashOf(text));
}
