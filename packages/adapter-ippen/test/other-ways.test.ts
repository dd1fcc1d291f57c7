import { ippen } from "@digest/adapter-ippen";
import { otherPages, otherXml, testOtherWays } from "@digest/adapter-tests";
import { cases } from "./cases.ts";

const ofFormat = (format: string) => cases.filter((entry) => entry.format === format);

testOtherWays(ippen, ofFormat("page"), otherPages);
testOtherWays(ippen, ofFormat("feed"), otherXml);
