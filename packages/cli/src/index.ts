export { adapters } from "./adapters.ts";
export { samplesNow } from "./commands/demo.ts";
export { type Console, problemLine } from "./console.ts";
export { digestPaths, type PathDigest } from "./digest-paths.ts";
export { documents, type Input } from "./documents.ts";
export { type RenderForm, renderAs, renderForms } from "./render-as.ts";
export { type ExitCode, run } from "./run.ts";
export { samplesFolder } from "./samples.ts";
