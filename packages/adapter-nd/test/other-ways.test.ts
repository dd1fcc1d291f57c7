import { nd } from "@digest/adapter-nd";
import { otherPages, otherXml, testOtherWays } from "@digest/adapter-tests";
import { cases } from "./cases.ts";

const ofFormat = (format: string) => cases.filter((entry) => entry.format === format);

testOtherWays(nd, ofFormat("page"), otherPages);
testOtherWays(nd, ofFormat("feed"), otherXml);
