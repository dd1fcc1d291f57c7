import { otherPages, otherXml, testOtherWays } from "@digest/adapter-tests";
import { welt } from "@digest/adapter-welt";
import { cases } from "./cases.ts";

const ofFormat = (format: string) => cases.filter((entry) => entry.format === format);

testOtherWays(welt, ofFormat("page"), otherPages);
testOtherWays(welt, ofFormat("feed"), otherXml);
