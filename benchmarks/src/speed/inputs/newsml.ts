import { newsStream } from "./news.ts";

/** What the wire sends on one day and a bit: NewsML-G2 text items with bodies as long as on the wire. */
export function newsmlTexts(count: number): readonly string[] {
  return newsStream(count, 200).map(({ headline, paragraphs, published }, index) => {
    const [lead = "", ...rest] = paragraphs;
    const created = published.toISOString().replace(/\.\d+Z$/, "+00:00");
    return `<?xml version="1.0" encoding="UTF-8"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>${created}</sent><origin>dpa</origin></header><itemSet><newsItem conformance="power" guid="urn:newsml:dpa.com:20090101:240101-930-${String(index).padStart(6, "0")}" standard="NewsML-G2" standardversion="2.23" version="1" xml:lang="de"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="dnlprov:dpa"><name>dpa</name></provider><versionCreated>${created}</versionCreated><pubStatus qcode="stat:usable"/><profile versioninfo="1.0">dpa-G2</profile><service qcode="dpasrv:bdt"><name>bdt</name></service></itemMeta><contentMeta><urgency>4</urgency><genre qcode="dpatextgenre:2"><name>Bericht</name></genre><subject qcode="medtop:11000000" type="dpatype:dpasubject" rank="1"><name>Politik</name></subject><keyword rank="1">Beispiel</keyword><language tag="de"/><headline rank="1">${headline}</headline><dateline>Steinhafen (dpa) - </dateline><creditline>dpa</creditline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${headline}</title></head><body><section class="main"><p><span class="dateline">Steinhafen <span class="credit">(dpa)</span> - </span>${lead}</p>${rest.map((text) => `<p>${text}</p>`).join("")}</section></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`;
  });
}
