import { Worker } from "node:worker_threads";
import type { Reading, SourceDocument } from "@digest/core";
import { failedReading, type Read } from "./read-document.ts";
import type { WorkerAnswer, WorkerTask } from "./worker-task.ts";

interface Job {
  readonly document: SourceDocument;
  readonly done: (reading: Reading) => void;
}

/** A thread and what it was sent and has not answered, in order. */
interface Lane {
  readonly worker: Worker;
  readonly jobs: Job[];
  ready: boolean;
}

/** Threads that read documents. */
export interface ReadPool {
  /** Never rejects: a thread that dies costs the document it was reading alone. */
  readonly read: Read;
  readonly close: () => Promise<void>;
}

const isSource = import.meta.url.endsWith(".ts");

function startWorker(task: WorkerTask): Worker {
  if (!isSource) return new Worker(new URL("./worker.js", import.meta.url), { workerData: task });
  return new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: task,
    execArgv: ["--conditions=@digest/source"],
  });
}

/**
 * Starts `count` threads, each with the adapters of the task. `readHere` reads in this thread: what a thread cannot send, and everything where threads
 * cannot be started.
 */
export function readPool(count: number, task: WorkerTask, readHere: Read): ReadPool {
  const lanes: Lane[] = [];
  let closed = false;

  const finish = (lane: Lane, answer: Exclude<WorkerAnswer, "ready">): void => {
    const job = lane.jobs.shift();
    if (job === undefined) return;
    if (answer.reading === undefined) void readHere(job.document).then(job.done);
    else job.done(answer.reading);
  };

  const give = (job: Job): void => {
    const [lane] = lanes.toSorted((a, b) => a.jobs.length - b.jobs.length);
    if (lane === undefined) {
      void readHere(job.document).then(job.done);
      return;
    }
    lane.jobs.push(job);
    lane.worker.postMessage(job.document);
  };

  const died = (lane: Lane): void => {
    const at = lanes.indexOf(lane);
    if (closed || at === -1) return;
    lanes.splice(at, 1);
    const jobs = lane.jobs.splice(0);
    if (lane.ready) {
      const job = jobs.shift();
      job?.done(failedReading(job.document, "the thread that read it ended"));
      open();
    }
    for (const job of jobs) give(job);
  };

  const open = (): void => {
    const lane: Lane = { worker: startWorker(task), jobs: [], ready: false };
    lanes.push(lane);
    lane.worker.on("message", (answer: WorkerAnswer) => {
      if (answer === "ready") lane.ready = true;
      else finish(lane, answer);
    });
    lane.worker.on("error", () => died(lane));
    lane.worker.on("exit", () => died(lane));
  };

  for (let started = 0; started < count; started += 1) open();
  return {
    read: (document) => new Promise((done) => give({ document, done })),
    close: async () => {
      closed = true;
      await Promise.all(lanes.map(({ worker }) => worker.terminate()));
    },
  };
}
