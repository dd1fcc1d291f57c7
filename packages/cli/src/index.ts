export { samplesNow } from "./commands/demo.ts";
export { type Console, problemLine } from "./console.ts";
export { digestPaths, type PathDigest } from "./digest-paths.ts";
export { adapters } from "./reading/adapters.ts";
export { documents, type Input } from "./reading/documents.ts";
export { renderAs } from "./render-as.ts";
export { type RenderForm, renderForms } from "./render-forms.ts";
export { type ExitCode, run } from "./run.ts";
export { samplesFolder } from "./samples.ts";
