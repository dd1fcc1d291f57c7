export { type DpaFormat, dpa } from "./dpa.ts";
