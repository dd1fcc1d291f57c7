import { casesOf } from "@digest/adapter-tests";

/** The cases of this package. */
export const { cases, caseNamed } = casesOf(import.meta.url);
