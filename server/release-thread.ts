import { parentPort, workerData } from "node:worker_threads";
import { buildHere } from "~/scores/release/build-release.server";
import type { BuiltRelease, ReleaseMaterial } from "~/scores/release/release";

/** What the thread of `buildInThread` tells: the tables of each attempt, then the release. */
export type Message = { tables: readonly string[] } | { built: BuiltRelease };

const tell = (message: Message) => parentPort?.postMessage(message);
const material: ReleaseMaterial = workerData;
tell({ built: await buildHere(material, (tables) => tell({ tables })) });
