import { children, descendants, type XmlElement } from "@digest/adapter-kit/xml";
import type { Internal } from "@digest/core";
import { htmlLines } from "../wire/notepad.ts";
import { attribute, nameOf, nonPublicRendition, textOf } from "./schema.ts";

type Notes = Internal["notes"];

const correctionRole = "dpaednoterole:correction_consumerready";

function isPublic(note: XmlElement): boolean {
  return attribute(note, "pubconstraint") === undefined;
}

/** A note, a notepad item by item. */
function readNote(note: XmlElement): Notes {
  const role = attribute(note, "role") ?? "edNote";
  return htmlLines(note.markup).map((text) => ({ role, text }));
}

/** The correction readers are shown; all other notes address editors, whatever they say of themselves. */
export function readCorrection(itemMeta: XmlElement | undefined): string | undefined {
  const note = children(itemMeta, "edNote").find(
    (entry) => attribute(entry, "role") === correctionRole && isPublic(entry),
  );
  return htmlLines(note?.markup).join(" ") || undefined;
}

/** Log-ins, notes, notepad, texts for editors and signed addresses of an item: everything readers never see. */
export function readNotes(item: XmlElement): Notes {
  const [itemMeta] = children(item, "itemMeta");
  const [contentMeta] = children(item, "contentMeta");
  const notes = children(itemMeta, "edNote").filter(
    (note) => attribute(note, "role") !== correctionRole || !isPublic(note),
  );
  const logins = ["creator", "contributor"].flatMap((role) =>
    children(contentMeta, role).flatMap((person) => {
      const text = nameOf(person) ?? attribute(person, "qcode") ?? attribute(person, "literal");
      return text === undefined ? [] : [{ role, text }];
    }),
  );
  const hidden = descendants(item, "inlineData")
    .filter((data) => attribute(data, "rendition")?.includes(nonPublicRendition) === true)
    .flatMap((data) => textOf(data)?.split("\n") ?? [])
    .filter((text) => text.trim() !== "")
    .map((text) => ({ role: "notepad-nonpublic", text: text.trim() }));
  const links = [...children(itemMeta, "link"), ...descendants(item, "remoteContent")].flatMap((link) => {
    const text = attribute(link, "href");
    return text === undefined || (attribute(link, "residref") === undefined && link.name === "link")
      ? []
      : [{ role: "rendition", text }];
  });
  return [...notes.flatMap(readNote), ...hidden, ...logins, ...links];
}
