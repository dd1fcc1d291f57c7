import { foldName } from "../names/fold.ts";
import { remember } from "../text/remember.ts";

/** The folded last word of a name, which every spelling but a transcription shares: "scholz". */
export const lastWord = remember((name) => foldName(name).split(" ").at(-1) ?? "");
