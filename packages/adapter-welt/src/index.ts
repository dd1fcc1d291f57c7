export type { WeltFormat } from "./source.ts";
export { welt } from "./welt.ts";
