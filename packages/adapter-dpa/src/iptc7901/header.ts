import { localWhen } from "@digest/adapter-kit";
import type { When } from "@digest/core";

/** The first line of a message. */
export interface Header {
  /** Mnemonic of the wire, `bdt`. */
  readonly wire: string;
  /** Running number on this wire and day. */
  readonly running: string;
  readonly urgency: number;
  /** Code of the desk, `pl`. */
  readonly desk?: string;
  readonly agency: string;
  /** Number of the story at the agency on this day, the same on all wires; `0000` says that there is none. */
  readonly number: string;
  /** Number of the story this one refers to. */
  readonly reference?: string;
}

const form = /^([A-Za-z][\w-]{0,40}?)(\d{4})\s{1,3}(\d)\s{1,3}(?:([a-z]{2})\s{1,3})?\d{1,6}\s{1,4}(\S.{0,60})$/;

/** Reads `bdt0123 3 pl 210  dpa 0456 br 0400`; letters for routing may stand before the agency. `undefined` where a line is no header. */
export function readHeader(line: string): Header | undefined {
  const [, wire, running, urgency, desk, rest] = form.exec(line.trim()) ?? [];
  if (wire === undefined || running === undefined || rest === undefined) return undefined;
  const words = rest.trim().split(/\s+/);
  const link = words.indexOf("br");
  const reference = link < 0 ? undefined : words[link + 1];
  const own = link < 0 ? words : words.slice(0, link);
  const number = own.at(-1);
  const agency = own.at(-2);
  if (number === undefined || !/^\d{4}$/.test(number) || agency === undefined) return undefined;
  const known = reference !== undefined && /^\d{4}$/.test(reference) ? { reference } : {};
  return { wire, running, urgency: Number(urgency), ...(desk === undefined ? {} : { desk }), agency, number, ...known };
}

/** Months as dpa abbreviates them, and as its other services do. */
export const months = {
  Jan: 1,
  Feb: 2,
  Mär: 3,
  Mar: 3,
  Apr: 4,
  Mai: 5,
  May: 5,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Okt: 10,
  Oct: 10,
  Nov: 11,
  Dez: 12,
  Dec: 12,
  Ene: 1,
  Abr: 4,
  Ago: 8,
  Dic: 12,
} as const satisfies Readonly<Record<string, number>>;

const stampForm = /(\d{2})(\d{2})(\d{2})\s(\p{L}{3})\.?\s(\d{2})/u;

/** Reads the time behind the end of text, `241205 Sep 24`: day, hour, minute, month, year of this century, Europe/Berlin. */
export function readStamp(line: string): When | undefined {
  const [, day, hour, minute, name = "", year] = stampForm.exec(line) ?? [];
  const month = Object.hasOwn(months, name) ? months[name as keyof typeof months] : undefined; // an own key was just seen
  return month === undefined ? undefined : localWhen({ year: `20${year}`, month, day, hour, minute });
}

/** Whether a time falls into the hour that the autumn change repeats, 2 to 3 on the last Sunday of October. */
export function isRepeatedHour({ value }: When): boolean {
  const [, year, day] = /^(\d{4})-10-(\d{2})T02:/.exec(value) ?? [];
  if (year === undefined || day === undefined) return false;
  const weekday = new Date(`${year}-10-${day}T12:00:00Z`).getUTCDay();
  return weekday === 0 && Number(day) > 24;
}
