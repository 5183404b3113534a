/** Starts the worker's script, which webpack makes a bundle of its own. Throws where there are no workers. */
export const startWorker = (): Worker => new Worker(new URL("./worker.ts", import.meta.url), { name: "core" });
