import { isComplete, type DatasetFiles } from "../../run/fetchDataset";
import type { Thread } from "./thread";

/** Threads with a core in them, one kept ready. */
export interface Threads {
  /** Gets a thread ready, so that the next `take` does not wait. */
  warm(): Promise<void>;
  /** The thread that is ready, or a new one. Rejects when none can be started. */
  take(): Promise<Thread>;
}

/** Threads on the dataset that `fetchFiles` fetches, which is asked until every file is there, and then never again. */
export const threadsOn = (
  fetchFiles: () => Promise<DatasetFiles>,
  start: (files: DatasetFiles) => Promise<Thread>,
): Threads => {
  let files: Promise<DatasetFiles> | undefined;
  let spare: Promise<Thread> | undefined;

  const fetched = async (): Promise<DatasetFiles> => {
    const found = await (files ??= fetchFiles());
    if (!isComplete(found)) files = undefined;
    return found;
  };
  return {
    warm: async () => {
      try {
        const found = await fetched();
        // A core that lacks files would say so at its first step: better to fetch them again by then.
        if (!spare && isComplete(found)) await (spare = start(found));
      } catch {
        // Whoever takes a thread tries again, and hears why there is none.
        spare = undefined;
      }
    },
    take: () => {
      const taken = spare ?? fetched().then(start);
      spare = undefined;
      return taken;
    },
  };
};
