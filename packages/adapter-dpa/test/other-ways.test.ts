import { dpa } from "@digest/adapter-dpa";
import { otherXml, testOtherWays } from "@digest/adapter-tests";
import { cases } from "./cases.ts";

testOtherWays(
  dpa,
  cases.filter(({ format }) => format === "newsml-g2"),
  otherXml,
);
