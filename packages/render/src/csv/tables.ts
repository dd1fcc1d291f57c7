import type { Digest, Evidence, SourceRef } from "@digest/core";
import { csv } from "./csv.ts";

function exact(evidence: readonly Evidence[]): string {
  return evidence.map((found) => found.exact).join(" … ");
}

function chain(links: readonly SourceRef[]): string {
  return links.map(({ label }) => label).join(" > ");
}

/** The events of a digest, one a row: ids and EDTF times, for machines. */
export function renderEventsCsv(digest: Digest): string {
  return csv(
    [
      "id",
      "kind",
      "status",
      "time",
      "earliest",
      "latest",
      "precision",
      "basis",
      "participants",
      "place",
      "origins",
      "mentions",
      "positions",
    ],
    digest.events.map((event) => [
      event.id,
      event.kind,
      event.status,
      event.time.edtf,
      event.time.earliest,
      event.time.latest,
      event.time.precision,
      event.time.basis,
      event.participants.map(({ entityId }) => entityId).join(" "),
      event.place,
      event.origins.length,
      event.mentions.length,
      event.positions.length,
    ]),
  );
}

/** The positions of all events, one a row. */
export function renderPositionsCsv(digest: Digest): string {
  return csv(
    ["id", "eventId", "act", "about", "factuality", "chain", "words", "articleId"],
    digest.events.flatMap((event) =>
      event.positions.map((position) => [
        position.id,
        event.id,
        position.act,
        position.about,
        position.factuality,
        chain(position.chain),
        exact(position.evidence),
        position.evidence[0]?.articleId,
      ]),
    ),
  );
}

/** The statements of a digest, one a row. */
export function renderStatementsCsv(digest: Digest): string {
  return csv(
    ["id", "articleId", "manner", "act", "speaker", "speakerId", "chain", "quote", "cue", "pointer", "start", "end"],
    digest.statements.map((statement) => [
      statement.id,
      statement.articleId,
      statement.manner,
      statement.act,
      exact(statement.speaker),
      statement.speakerId,
      chain(statement.chain),
      exact(statement.quote),
      exact(statement.cue),
      statement.quote[0]?.pointer,
      statement.quote[0]?.start,
      statement.quote[0]?.end,
    ]),
  );
}
