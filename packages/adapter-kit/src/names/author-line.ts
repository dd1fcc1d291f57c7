import { agencyNames } from "../dump/agency-names.ts";
import { cleanText } from "../html/clean-text.ts";
import { isPersonName, splitNames } from "./person-name.ts";

/** Words before `von` or a colon that say what the authors made, folded to lower case. */
export const pieceWords = [
  "analyse",
  "bericht",
  "essay",
  "gastbeitrag",
  "gastkommentar",
  "gespräch",
  "glosse",
  "interview",
  "kolumne",
  "kommentar",
  "leitartikel",
  "meinung",
  "porträt",
  "protokoll",
  "reportage",
  "rezension",
  "text",
] as const;

/** Stems of words for what somebody is, folded to lower case. */
export const roleStems = [
  "autor",
  "chef",
  "experte",
  "expertin",
  "freie",
  "herausgeber",
  "kolumnist",
  "korrespondent",
  "leiter",
  "redakteur",
  "redaktion",
  "reporter",
  "volontär",
] as const;

/** Words for agencies without their names, folded to lower case. */
const agencyWords: ReadonlySet<string> = new Set(["agentur", "agenturen", "agenturmaterial"]);

const pieces: ReadonlySet<string> = new Set(pieceWords);
const articles: ReadonlySet<string> = new Set(["ein", "eine", "einen"]);
const openers: ReadonlySet<string> = new Set(["von", "autor", "autorin", "autoren", "autorinnen", ...pieceWords]);

/** A line without `Von`, `Autorin:`, `Ein Gastbeitrag von` before its first name. */
function withoutLead(line: string): string {
  const [first = "", second = "", third = ""] = line.toLowerCase().split(/[\s:]{1,3}/, 3);
  const named = articles.has(first) ? [second, third] : [first, second];
  const words = [...(articles.has(first) ? [first] : []), ...named];
  const isPiece = pieces.has(named[0] ?? "") && named[1] === "von";
  const count = isPiece ? words.length : openers.has(first) ? 1 : 0;
  let rest = line;
  for (let taken = 0; taken < count; taken += 1) {
    const word = /^\p{L}{1,20}(?:\s?:\s?|\s)/u.exec(rest);
    if (word === null) return line;
    rest = rest.slice(word[0].length);
  }
  return rest;
}

const agencies: ReadonlySet<string> = new Set(agencyNames);
const longestLine = 300;

/** Who a line of authors names: people with what they are or where they write from, and agencies as printed. */
export interface AuthorLine {
  readonly people: readonly { readonly name: string; readonly role?: string }[];
  readonly agencies: readonly string[];
}

/** The agencies of `dpa`, `AFP/fav`, `mit Agenturen`; `undefined` where a part is neither agency nor initials. */
function agenciesOf(part: string): readonly string[] | undefined {
  const links = part.replace(/^mit\s/i, "").split(/\s?\/\s?/);
  const isOf = (table: ReadonlySet<string>, link: string) => table.has(link.toLowerCase());
  const named = links.filter((link) => isOf(agencies, link));
  const some = named.length > 0 || links.some((link) => isOf(agencyWords, link));
  const rest = links.filter((link) => !isOf(agencies, link) && !isOf(agencyWords, link));
  return some && rest.every((link) => /^\p{Ll}{2,8}$/u.test(link)) ? named : undefined;
}

function isRole(part: string): boolean {
  const folded = part.toLowerCase();
  return roleStems.some((stem) => folded.includes(stem));
}

/** A member of the line without addresses of mail, and what stands in brackets behind it. */
function membersOf(part: string): readonly string[] {
  const [, name = part, note = ""] =
    /^([^()]{1,80})\(([^()]{0,60})\)$/.exec(part.replace(/\S{1,64}@\S{1,64}/g, "").trim()) ?? [];
  return [name, note]
    .map((text) =>
      text
        .replace(/\S{0,64}@\S{1,64}/g, "")
        .replace(/[()]/g, "")
        .trim(),
    )
    .filter((text) => text !== "");
}

/**
 * Reads a line of authors, `Von Eva Muster, Reporterin, und Jan Beispiel (dpa)`. A function or a place belongs to the name before it;
 * addresses of mail are left out. `undefined` where the line is something else.
 */
export function readAuthorLine(line: string): AuthorLine | undefined {
  const text = cleanText(line);
  if (text.length > longestLine) return undefined;
  const people: { name: string; role?: string }[] = [];
  const named: string[] = [];
  const names = withoutLead(text).replace(/\s\(?(?=mit\s[\p{L}/-]{2,40}\)?$)/u, ", ");
  for (const member of splitNames(names).flatMap(membersOf)) {
    const found = agenciesOf(member);
    const last = people.at(-1);
    if (found !== undefined) named.push(...found);
    else if (isPersonName(member) && !isRole(member)) people.push({ name: member });
    else if (last !== undefined && /^[\p{L}][\p{L}\p{N} .&-]{1,60}$/u.test(member))
      last.role = last.role === undefined ? member : `${last.role}, ${member}`;
    else if (last === undefined && /^\p{Lu}\S{1,40}$/u.test(member) && !isRole(member)) people.push({ name: member });
    else if (last !== undefined || !isRole(member)) return undefined;
  }
  return people.length === 0 && named.length === 0 ? undefined : { people, agencies: [...new Set(named)] };
}
