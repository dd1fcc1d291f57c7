import { hashOf } from "./hash.ts";
import type { TokenKind, Vocabulary, WordForm } from "./vocabulary.ts";

/** So many slots are looked at; a text written to crowd them costs no more than a look into a map for each word. */
const mostProbes = 16;
/** Longer words are cut from their text. */
const longestCopied = 64;

/**
 * The form that stands at `[start, end)` of a text, where its hash is known; its characters tell its kind. One met before is found without
 * cutting it from the text.
 */
export function findForm(
  vocabulary: Vocabulary,
  text: string,
  start: number,
  end: number,
  hash: number,
  kind: TokenKind,
): WordForm {
  const { slots, forms } = vocabulary;
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let probe = 0; probe < mostProbes; probe += 1) {
    const number = (slots[slot + 1] ?? 0) - 1;
    if (number < 0) return addForm(vocabulary, text.slice(start, end), hash, kind);
    if (slots[slot] === hash && isWritten(vocabulary, number, text, start, end)) {
      const form = forms[number];
      if (form !== undefined) return form;
    }
    slot = (slot + 2) & mask;
  }
  const written = text.slice(start, end);
  return vocabulary.crowded.get(written) ?? addForm(vocabulary, written, hash, kind);
}

/** A slot is two numbers; the mask is that of their places. */
function firstSlot(hash: number, mask: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & mask;
}

function isWritten({ units, starts }: Vocabulary, number: number, text: string, start: number, end: number): boolean {
  const shift = (starts[number] ?? 0) - start;
  if ((starts[number + 1] ?? 0) !== end + shift) return false;
  for (let at = start; at < end; at += 1) if (units[at + shift] !== text.charCodeAt(at)) return false;
  return true;
}

function addForm(vocabulary: Vocabulary, written: string, hash: number, kind: TokenKind): WordForm {
  const form = makeForm(copyOf(written), kind, vocabulary.forms.length);
  vocabulary.forms.push(form);
  keepUnits(vocabulary, form);
  if (vocabulary.forms.length * 4 > vocabulary.slots.length) enlarge(vocabulary);
  enter(vocabulary, form, hash);
  return form;
}

function makeForm(text: string, kind: TokenKind, form: number): WordForm {
  const lower = kind === "word" ? text.toLowerCase() : text;
  const first = text.charCodeAt(0);
  const capital = lower !== text && (first < 0x80 ? first >= 0x41 && first <= 0x5a : lower.charCodeAt(0) !== first);
  return { kind, text, lower, capital, form };
}

/** The same characters as a string of their own: a slice keeps all of its text in memory. */
function copyOf(written: string): string {
  if (written.length > longestCopied) return written;
  const units: number[] = [];
  for (let at = 0; at < written.length; at += 1) units.push(written.charCodeAt(at));
  return String.fromCharCode(...units);
}

function keepUnits(vocabulary: Vocabulary, { text, form }: WordForm): void {
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
function enter({ slots, crowded }: Vocabulary, form: WordForm, hash: number): void {
  const mask = slots.length - 1;
  let slot = firstSlot(hash, mask);
  for (let probe = 0; probe < mostProbes; probe += 1) {
    if (slots[slot + 1] === 0) {
      slots[slot] = hash;
      slots[slot + 1] = form.form + 1;
      return;
    }
    slot = (slot + 2) & mask;
  }
  crowded.set(form.text, form);
}

/** Twice the slots, with all forms that had one or found none. */
function enlarge(vocabulary: Vocabulary): void {
  const { slots, crowded, forms } = vocabulary;
  vocabulary.slots = new Int32Array(slots.length * 2);
  vocabulary.crowded = new Map();
  for (let slot = 0; slot < slots.length; slot += 2) {
    const form = forms[(slots[slot + 1] ?? 0) - 1];
    if (form !== undefined) enter(vocabulary, form, slots[slot] ?? 0);
  }
  for (const form of crowded.values()) enter(vocabulary, form, hashOf(form.text));
}
