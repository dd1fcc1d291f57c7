import { fileURLToPath } from "node:url";

/** Folder of the samples: invented and retold news in the true shape of each publisher's formats. */
export const samplesFolder = fileURLToPath(new URL("../samples/", import.meta.url));
