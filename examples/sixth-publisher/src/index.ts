export { hafenbote } from "./hafenbote.ts";
