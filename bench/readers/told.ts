/** What a reader found, to be held against what the file holds. */
export interface Found {
  readonly cells: number;
  /** Sum of the net amounts in pence; null for one that only counts cells. */
  readonly pence: number | null;
}

/** What a process that read the ledger once tells on its standard output, as JSON. */
export interface Told extends Found {
  /** Wall time from the path of the file to cells that can be used. */
  readonly seconds: number;
  /** The most memory that the process held. */
  readonly peakMegabytes: number;
}

/** Reads the ledger that the command line names and tells. `read` gives how to count what it read, which is not timed. */
export const tell = async (read: (path: string) => Promise<() => Found>): Promise<void> => {
  const [, , path] = process.argv;
  if (path === undefined) throw new Error("which file?");
  const start = performance.now();
  const found = await read(path);
  const seconds = (performance.now() - start) / 1000;
  // Before the counting, which is ours and not the reader's; in kilobytes.
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ ...found(), seconds, peakMegabytes } satisfies Told));
};
