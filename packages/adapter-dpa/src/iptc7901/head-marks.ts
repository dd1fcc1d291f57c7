import type { Inference } from "@digest/core";
import type { RawCategory } from "../wire/categories.ts";
import { signals } from "../wire/signals.ts";
import { findTextGenre } from "../wire/text-genres.ts";
import type { HeadBlock } from "./head-block.ts";

/** What the brackets of a head say. */
export interface HeadMarks {
  readonly categories: readonly RawCategory[];
  readonly notes: readonly { readonly role: string; readonly text: string }[];
  readonly canceled: boolean;
  readonly embargoed: boolean;
  readonly inferred: readonly Inference[];
}

const embargo = /\b(?:Sperrfrist|Embargo|Embargoed)\b/i;
const lifted = /\b(?:aufgehoben|entfällt|lifted)\b/i;

/** Whether a note for people speaks of an embargo that still holds. Its time is never computed: the day is printed wrongly, year and zone are missing. */
export function speaksOfEmbargo(text: string): boolean {
  return embargo.test(text) && !lifted.test(text);
}

function signalOf(word: string): string | undefined {
  return Object.hasOwn(signals, word) ? signals[word as keyof typeof signals] : undefined; // an own key was just seen
}

function genreCategory(name: string): RawCategory {
  const known = findTextGenre(name);
  return known?.code === undefined
    ? { kind: "genre", name: known?.name ?? name }
    : { kind: "genre", qcode: `dpatextgenre:${known.code}`, name: known.name };
}

/** One bracket: urgent, how the edition differs, a cancellation, or the genre with notes. */
function readMark(text: string): Partial<HeadMarks> {
  const [first = "", ...rest] = text.split(/\s[-–]\s/);
  const label = first.split(/[:\s]/, 1)[0] ?? "";
  const signal = signalOf(label);
  if (label === "Blitz" || label === "Eil") return {};
  if (signal !== undefined) {
    const note = text.slice(label.length).replace(/^:/, "").trim();
    return {
      categories: [{ kind: "signal", qcode: `sig:${signal}` }],
      notes: note === "" ? [] : [{ role: signal, text: note }],
    };
  }
  if (text === "Achtung")
    return { canceled: true, inferred: [{ pointer: "/status", rule: "Achtung without a note takes a story back" }] };
  const notes = rest.map((note) => ({ role: "genrenote", text: note }));
  if (findTextGenre(first) === undefined && speaksOfEmbargo(first)) return { notes: [{ role: "genrenote", text }] };
  return { categories: [genreCategory(first)], notes };
}

/** Reads the brackets of a head. dpa prints no genre for a plain report, so none means that. */
export function readMarks({ marks, notes, killed }: HeadBlock): HeadMarks {
  const read = marks.map(readMark);
  const categories = read.flatMap((mark) => mark.categories ?? []);
  const canceled = killed || read.some((mark) => mark.canceled === true);
  const plain = !canceled && !categories.some(({ kind }) => kind === "genre");
  const inferred = plain ? [{ pointer: "/genre", rule: "a text without genre is a Meldung" }] : [];
  return {
    categories: plain ? [...categories, genreCategory("Meldung")] : categories,
    notes: [...read.flatMap((mark) => mark.notes ?? []), ...notes.map((text) => ({ role: "picture", text }))],
    canceled,
    embargoed: marks.some(speaksOfEmbargo),
    inferred: [...inferred, ...read.flatMap((mark) => mark.inferred ?? [])],
  };
}
