import { availableParallelism } from "node:os";

/** The machine in words, and the day. */
export const machine = (): string =>
  `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${new Date().toISOString().slice(0, 10)}`;
