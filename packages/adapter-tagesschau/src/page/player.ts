import { attribute, type Element, providerOf, readDate, safeUrl } from "@digest/adapter-kit";
import type { EmbedBlock } from "@digest/core";
import * as z from "zod";

const text = z.string().optional().catch(undefined);

/** Configuration of a player or of foreign content in an attribute: fields of 2022 (`_title`) and of 2025 (`meta`). */
const PlayerConfig = z.looseObject({
  embed_url: text,
  service_name: text,
  mc: z
    .looseObject({
      _type: text,
      _title: text,
      _info: z.looseObject({ clipDate: text }).optional().catch(undefined),
      _sharing: z.looseObject({ link: text }).optional().catch(undefined),
      meta: z.looseObject({ title: text }).optional().catch(undefined),
      pluginData: z
        .looseObject({
          "sharing@web": z.looseObject({ link: text }).optional().catch(undefined),
          "trackingSAND@all": z.looseObject({ av_content_id: text }).optional().catch(undefined),
        })
        .optional()
        .catch(undefined),
      streams: z
        .array(z.looseObject({ isAudioOnly: z.boolean().optional().catch(undefined) }))
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

function parse(json: string | undefined): unknown {
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // a player without a readable configuration is an embed without title
  }
}

/**
 * Media and foreign content from the configuration in `data-v` or `data-config`: title and address of the video or audio, or the service behind
 * a frame. `undefined` where the element configures something else.
 */
export function readPlayer(element: Element): EmbedBlock | undefined {
  const read = PlayerConfig.safeParse(parse(attribute(element, "data-v") ?? attribute(element, "data-config")));
  if (!read.success) return undefined;
  const { embed_url: frame, service_name: service, mc } = read.data;
  if (frame !== undefined || service !== undefined) {
    const url = safeUrl(frame);
    return {
      kind: "embed",
      provider: service?.toLowerCase() ?? providerOf(url),
      ...(url === undefined ? {} : { url }),
    };
  }
  if (mc === undefined) return undefined;
  const url = safeUrl(mc.pluginData?.["sharing@web"]?.link ?? mc._sharing?.link);
  const id =
    mc.pluginData?.["trackingSAND@all"]?.av_content_id ?? /\/((?:video|audio)-\d{1,12})\.html$/.exec(url ?? "")?.[1];
  const title = mc.meta?.title ?? mc._title;
  const published = readDate(mc._info?.clipDate);
  const isAudio = mc._type === "audio" || mc.streams?.[0]?.isAudioOnly === true;
  return {
    kind: "embed",
    provider: isAudio ? "audio" : "video",
    ...(url === undefined ? {} : { url }),
    ...(id === undefined ? {} : { id }),
    ...(title === undefined || title === "" ? {} : { title }),
    ...(published === undefined ? {} : { published }),
  };
}
