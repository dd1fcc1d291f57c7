import { on } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import type { Reading, SourceDocument } from "@digest/core";
import { chooseAdapters } from "./choose-adapters.ts";
import { readerWith } from "./read-document.ts";
import type { WorkerAnswer, WorkerTask } from "./worker-task.ts";

function send(port: MessagePort, reading: Reading): void {
  try {
    port.postMessage({ reading } satisfies WorkerAnswer);
  } catch {
    port.postMessage({} satisfies WorkerAnswer); // it holds what cannot be copied: the command reads the document itself
  }
}

/** Reads the documents sent to this thread, one after the other, and answers in their order. */
async function serve(port: MessagePort, { adapters, folder, hint }: WorkerTask): Promise<void> {
  const documents = on(port, "message");
  const read = readerWith(await chooseAdapters(adapters, folder), hint);
  port.postMessage("ready" satisfies WorkerAnswer);
  for await (const [document] of documents) send(port, await read(document as SourceDocument)); // the pool sends nothing else
}

if (parentPort !== null) await serve(parentPort, workerData as WorkerTask); // set by the pool
