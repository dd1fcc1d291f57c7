import { type Case, casesOf, shared, sharedDocument, sharedNames } from "@digest/adapter-tests";

/** The cases of this package. */
export const { cases, caseNamed } = casesOf(import.meta.url);

function sharedCase(folder: string, name: string, format: string): Case {
  return {
    name: `${folder.split("/").at(-2)}/${name}`,
    folder: `${shared}${folder}`,
    format,
    document: sharedDocument(`${folder}${name}`, name),
  };
}

/** Files of dpa's among the development data, none where it is absent; `format` is what they are read as. */
export function corpus(name: string, format: string): readonly Case[] {
  const folder = `corpora/dpa/${name}/`;
  return sharedNames(folder).map((file) => sharedCase(folder, file, format));
}

/** The portal text among the development data. */
export function seeds(): readonly Case[] {
  return sharedNames("seeds/")
    .filter((file) => file.startsWith("002_"))
    .map((file) => sharedCase("seeds/", file, "dump"));
}
