import { cleanText, plainText, readDate, safeUrl } from "@digest/adapter-kit";
import { type Article, finishArticle } from "@digest/core";
import { genreOf } from "../genres.ts";
import { identifiersOf, readAddress } from "../identity.ts";
import { kickerOf } from "../kicker.ts";
import { idSchemes, source } from "../source.ts";
import { tierOf } from "../tier.ts";
import type { SearchHit } from "./schema.ts";

function section({ sectionPath, sectionLabel }: SearchHit): Article["categories"] {
  const code = sectionPath?.replace(/^\/|\/$/g, "");
  if ((code ?? "") === "" && (sectionLabel ?? "") === "") return [];
  return [
    {
      scheme: "welt:section",
      ...(code === undefined || code === "" ? {} : { code }),
      ...(sectionLabel === undefined || sectionLabel === null || sectionLabel === "" ? {} : { name: sectionLabel }),
    },
  ];
}

/** Makes an article of a hit: headline, lead and addresses, never the text. */
export function hitToArticle(hit: SearchHit): Article {
  const address = readAddress(hit.url ?? undefined);
  const image = safeUrl(hit.teaserImage ?? undefined);
  const teaser = plainText(hit.intro ?? "");
  return finishArticle(
    {
      source,
      format: "search",
      language: "de",
      identifiers: identifiersOf(address, hit.id === undefined || hit.id === null ? undefined : String(hit.id)),
      completeness: "teaser",
      genre: genreOf(hit.subType ?? undefined),
      url: address?.url,
      kicker: kickerOf(hit.topic),
      headline: cleanText(plainText(hit.headline)),
      teaser: teaser === "" ? undefined : teaser,
      published: readDate(hit.publicationDate ?? undefined),
      updated: readDate(hit.lastModifiedDate ?? undefined),
      blocks: image === undefined ? [] : [{ kind: "image", url: image }],
      categories: [
        ...section(hit),
        ...(typeof hit.premium === "boolean" ? [tierOf(hit.premium ? "premium" : "free")] : []),
      ],
    },
    idSchemes,
  );
}
