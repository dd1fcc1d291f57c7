import { type Finder, flag, isDetermined, isInitial, lowerAt, textAt } from "./scan.ts";
import { is, place } from "./word-class.ts";

const partyOpener = "(";

/** One capitalised word of which only its neighbours tell that it is a name. */
export const findSingle: Finder = (scan, at, sentence) => {
  const flags = flag(scan, at);
  if ((flags & (is.unknown | is.surname)) === 0 || (flags & (is.function | is.people | is.acronym | place)) !== 0)
    return undefined;
  const noun = (flags & is.noun) !== 0;
  const { tables } = scan;
  const before = lowerAt(scan, at - 1, sentence);
  const after = lowerAt(scan, at + 1, sentence);
  const determined = isDetermined(scan, at, sentence);
  const person = { first: at, last: at + 1, type: "PER" as const, sure: false };
  if (determined) return undefined;
  if (tables.organisationNouns.has(before) && !noun) return { ...person, type: "ORG" };
  const speaks = tables.speechForms.has(after) || tables.speechForms.has(before);
  if (speaks && (!noun || (flags & is.surname) !== 0) && (flags & is.adjective) === 0) return person;
  if (noun) return undefined;
  if (after === partyOpener && (scan.flags[at + 2] ?? 0) & is.organisation) return person;
  if ((flags & is.surname) !== 0 || (flags & is.surnameShape) !== 0)
    return isInitial(scan, at, sentence) && !tables.personVerbs.has(after) ? undefined : person;
  if (isInitial(scan, at, sentence))
    return tables.personVerbs.has(after) && (flags & is.adjective) === 0 ? person : undefined;
  if ((flags & is.adjective) !== 0) return undefined;
  if (tables.personVerbs.has(after) || tables.personVerbs.has(before)) return person;
  if (textAt(scan, at, sentence).length < 3) return undefined;
  return person;
};
