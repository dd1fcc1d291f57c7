export { type Case, type Cases, casesOf } from "./cases.ts";
export { testAdapter } from "./contract.ts";
export { otherPages, otherXml, testOtherWays } from "./other-ways.ts";
export { type Readme, readmeOf } from "./readme.ts";
export { hasShared, shared, sharedDocument, sharedNames } from "./shared.ts";
export { textDocument } from "./text-document.ts";
