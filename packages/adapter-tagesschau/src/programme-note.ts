import { readDate } from "@digest/adapter-kit";
import type { Related } from "@digest/core";

/** What the page calls the note; it is the section of the broadcast among the related pieces. */
export const programmeSection = "Dieses Thema im Programm";

const longestNote = 600;
const begin = /^(?:Dieses Thema im Programm:\s*)?(?:Über dieses Thema|Das Thema im Programm)/;
const form =
  /(?:berichtete|berichteten|berichtet|berichten)\s(?:wir\s)?(?:die\s|das\s|der\s)?(.{1,80}?)\s(?:am|vom)\s(\d{1,2}\.\s?\p{L}{3,9}\s\d{4})(?:\s(?:um|ab)\s(\d{1,2}[:.]\d{2})\sUhr)?/u;

/** Whether a paragraph says which broadcast told of the subject. */
export function isProgrammeNote(text: string): boolean {
  return text.length <= longestNote && begin.test(text.trim());
}

/** The broadcast such a note names, with the time it went out; `undefined` where the words are others. */
export function readProgrammeNote(text: string): Related | undefined {
  const [, programme, day, clock] = form.exec(text.slice(0, longestNote)) ?? [];
  if (programme === undefined || day === undefined) return undefined;
  const published = readDate(clock === undefined ? day : `${day}, ${clock}`);
  return { headline: programme.trim(), section: programmeSection, ...(published === undefined ? {} : { published }) };
}
