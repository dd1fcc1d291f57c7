export type { NdFormat } from "./detect.ts";
export { nd } from "./nd.ts";
