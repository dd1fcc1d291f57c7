import { agencyNames } from "@digest/adapter-kit";

/** Marks that end the caption of a picture and begin its credit. */
export const creditMarks = ["Foto:", "Fotos:", "Grafik:", "Illustration:", "Karikatur:", "Montage:"] as const;

const agencies: ReadonlySet<string> = new Set(agencyNames);

/** Caption and credit with the offset where the mark begins and the credit begins. */
export interface PictureCredit {
  readonly caption: string;
  readonly credit: string;
  readonly mark: number;
  readonly start: number;
}

/** A credit is short and ends the line. */
const longestCredit = 120;

/** Parts a caption from its credit at the last mark, `Das Rathaus. Foto: dpa/AP/E. Muster`. */
export function splitCredit(text: string): PictureCredit | undefined {
  const [mark, word] = creditMarks
    .map((form) => [text.lastIndexOf(form), form] as const)
    .toSorted(([a], [b]) => b - a)[0] ?? [-1, ""];
  const credit = text.slice(mark + word.length).trim();
  if (mark < 0 || credit === "" || credit.length > longestCredit || (mark > 0 && !/\s/.test(text.charAt(mark - 1))))
    return undefined;
  const start = mark + word.length + text.slice(mark + word.length).search(/\S/);
  return { caption: text.slice(0, mark).trim(), credit, mark, start };
}

/** Whether a link of a credit chain is an agency; picture services (`imago images`, `AFP PHOTO`) begin with its name. */
function isAgency(link: string): boolean {
  const folded = link.toLowerCase().trim();
  return agencies.has(folded) || agencies.has(folded.split(/\s/)[0] ?? "");
}

/** The agencies of a credit chain in its order: `dpa/AP/E. Muster` names dpa and AP. */
export function agenciesOf(credit: string): readonly string[] {
  const links = credit.split(/\s?[/|,]\s?/).map((link) => link.trim());
  return [...new Set(links.filter(isAgency))];
}

/** Whether a chain begins with its agency and joins its links with bare slashes, as this paper does. */
export function isAgencyFirst(credit: string): boolean {
  const [first = "", ...more] = credit.split("/");
  return isAgency(first) && more.length > 0 && !/\s\/|\/\s/.test(credit);
}
