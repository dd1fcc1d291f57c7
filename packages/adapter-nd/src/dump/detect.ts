import { dumpLines } from "@digest/adapter-kit";
import { isAgencyFirst } from "../picture-credit.ts";
import { readHeader } from "./header.ts";

/** How sure a dump is of this paper, and by which marks. */
export interface DumpMarks {
  readonly certainty: number;
  readonly reasons: readonly string[];
}

/** Characters that are looked at. */
const looked = 60_000;

function count(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}

/** Quotes of this paper point inwards, »so«; marks of other houses and countries speak against it. */
function quotes(text: string): { readonly inward: number; readonly other: number } {
  return { inward: count(text, /(?<![^\s(])»(?=\S)/g), other: count(text, /[„“”]|(?<![^\s(])«(?=\S)|"(?=\p{L})/gu) };
}

/**
 * Weighs the marks of a dump: caption with `Foto:` and an agency's chain in the first line, guillemets that point inwards, the date before it, the
 * paper's name. No single mark is enough, and the date and a caption are none of its own: other papers print them too.
 */
export function detectDump(text: string): DumpMarks | undefined {
  const [first, ...lines] = dumpLines(text.slice(0, looked));
  if (first === undefined || lines.length === 0) return undefined;
  const { prefix, caption, credit } = readHeader(text, first);
  const body = text.slice(first.end, looked);
  const { inward, other } = quotes(body);
  const own = /»nd«|\bnd-aktuell\.de\b|\bneues[ -]deutschland\b/i.test(body);
  const common = [
    { weight: 0.2, found: prefix !== undefined, reason: "a date of the collection before the text" },
    {
      weight: 0.4,
      found: caption !== undefined && credit !== undefined,
      reason: "the first line is a caption with `Foto:` and credit",
    },
  ];
  const special = [
    {
      weight: 0.3,
      found: credit !== undefined && isAgencyFirst(credit.text),
      reason: "the credit is a chain of agency and photographer with bare slashes",
    },
    { weight: 0.6, found: credit?.text.startsWith("nd/") === true, reason: "the picture is the paper's own" },
    { weight: 0.55, found: inward > 0 && other === 0, reason: "all quotation marks are guillemets that point inwards" },
    {
      weight: 0.2,
      found: other > 0 && inward > 4 * other,
      reason: "most quotation marks are guillemets that point inwards",
    },
    { weight: 0.9, found: own && inward > 0, reason: "the text names the paper" },
  ].filter(({ found }) => found);
  if (other > inward || special.length === 0 || (credit === undefined && !own)) return undefined;
  const marks = [...common.filter(({ found }) => found), ...special];
  if (marks.length < 2) return undefined;
  const doubt = marks.reduce((left, { weight }) => left * (1 - weight), 1);
  return { certainty: Math.round((1 - doubt) * 100) / 100, reasons: marks.map(({ reason }) => reason) };
}
