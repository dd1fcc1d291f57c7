import { cleanText, plainText, providerOf, readDate, safeUrl } from "@digest/adapter-kit";
import type { EmbedBlock } from "@digest/core";
import { pageUrl } from "../identity.ts";
import { type ApiContent, ApiMedia, ApiSocial } from "./schema.ts";

function defined(fields: Partial<EmbedBlock>): Partial<EmbedBlock> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ""));
}

/** The best address of a stream: a player list, else the first. */
function streamUrl({ stream, streams }: ApiMedia): string | undefined {
  const all = Object.entries(streams ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return safeUrl(stream ?? (all.find(([name]) => name.startsWith("adaptive")) ?? all[0])?.[1]);
}

/** A video or audio; its text is the name of who speaks and the house. */
export function readMedia(kind: "video" | "audio", value: unknown): EmbedBlock {
  const media = ApiMedia.catch({}).parse(value);
  return {
    kind: "embed",
    provider: kind,
    ...defined({
      url: pageUrl(media.detailsweb) ?? streamUrl(media),
      id: media.sophoraId,
      title: cleanText(media.title ?? ""),
      credit: cleanText(media.text ?? media.copyright ?? ""),
      published: readDate(media.date),
    }),
  };
}

/** A post of a social network with its own time. */
export function readSocial(value: unknown): EmbedBlock {
  const post = ApiSocial.catch({}).parse(value);
  const url = safeUrl(post.url);
  return {
    kind: "embed",
    provider: post.type?.toLowerCase() ?? providerOf(url),
    ...defined({
      url,
      title: cleanText(post.title ?? ""),
      text: plainText(post.shorttext ?? ""),
      credit: cleanText(post.account ?? post.username ?? ""),
      published: readDate(post.date),
    }),
  };
}

function textField(value: unknown, ...names: readonly string[]): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return names
    .map((name): unknown => Reflect.get(value, name))
    .find((field): field is string => typeof field === "string" && field.trim() !== "");
}

/** Content of a type that has no reader of its own: what it is called, and the address, title and text it has. */
export function readOther(content: ApiContent): EmbedBlock {
  const type = content.type ?? "unknown";
  const inner: unknown = content[type];
  const url = safeUrl(textField(inner, "url", "href", "link", "stream") ?? textField(content, "url"));
  const service = textField(inner, "service", "provider")?.toLowerCase();
  return {
    kind: "embed",
    provider: service ?? type.toLowerCase(),
    ...defined({
      url,
      title: plainText(textField(inner, "title", "headline") ?? textField(content, "title") ?? ""),
      text: plainText(textField(inner, "text", "value") ?? content.value ?? ""),
    }),
  };
}
