export type { TagesschauFormat } from "./detect.ts";
export { tagesschau } from "./tagesschau.ts";
