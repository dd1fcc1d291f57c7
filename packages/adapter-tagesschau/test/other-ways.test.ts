import { tagesschau } from "@digest/adapter-tagesschau";
import { otherPages, otherXml, testOtherWays } from "@digest/adapter-tests";
import { cases } from "./cases.ts";

const ofFormat = (format: string) => cases.filter((entry) => entry.format === format);

testOtherWays(tagesschau, ofFormat("page"), otherPages);
testOtherWays(tagesschau, ofFormat("feed"), otherXml);
