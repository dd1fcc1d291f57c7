export { ippen } from "./ippen.ts";
export type { IppenFormat } from "./source.ts";
