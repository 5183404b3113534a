import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { builtReaders } from "./builtReaders";
import { writeLedger, type LedgerFacts } from "./ledger/ledgerFile";
import { machine } from "./machine";
import { markdownTable } from "./markdownTable";
import type { Part } from "./part";
import type { Told } from "./readers/told";
import { run, runsOf, type Runs } from "./run";
import { say } from "./say";

const sizes = [100_000, 1_000_000] as const;

interface Reader {
  readonly label: string;
  readonly command: (path: string) => [string, ...string[]];
  /** How often, for 100,000 and for 1,000,000 rows. */
  readonly runs: readonly [number, number];
}

type Measured = Reader & { readonly measured: readonly Runs[] };

/** Reading a ledger of 12 columns into memory: ours, its peers, and the floor that none can be below. */
export const readingPart: Part = {
  name: "read",
  measure: async (folder) => {
    const readers = await readersHere();
    const bySize: (readonly Runs[])[] = [];
    for (const [at, rows] of sizes.entries()) {
      const path = join(folder, `ledger-${rows}.xlsx`);
      bySize.push(await measured(readers, path, writeLedger(path, rows), at));
    }
    return report(readers.map((reader, at) => ({ ...reader, measured: bySize.map((runs) => runs[at] ?? runsOf([])) })));
  },
};

const readersHere = async (): Promise<readonly Reader[]> => {
  const built = await builtReaders(["ours", "sheetJs", "excelJs", "oursPlatform", "floorZlib", "floorPlatform"]);
  const node = (name: keyof typeof built): Reader["command"] => {
    // SheetJS needs more than Node gives itself on a small machine.
    return (path) => [process.execPath, "--max-old-space-size=6144", built[name], path];
  };
  const python: Reader = {
    label: "openpyxl, read-only",
    command: (path) => ["python3", join(import.meta.dirname, "readers/withOpenpyxl.py"), path],
    runs: [3, 1],
  };
  const hasPython = spawnSync("python3", ["-c", "import openpyxl"]).status === 0;
  return [
    { label: "**Backbench**", command: node("ours"), runs: [7, 7] },
    { label: "Backbench with the platform's stream, as in the pane", command: node("oursPlatform"), runs: [5, 5] },
    { label: "floor: Node's zlib stream, cells counted", command: node("floorZlib"), runs: [7, 7] },
    { label: "floor: `DecompressionStream`, cells counted", command: node("floorPlatform"), runs: [5, 5] },
    { label: "SheetJS 0.18.5", command: node("sheetJs"), runs: [3, 1] },
    { label: "exceljs 4.4.0, streaming", command: node("excelJs"), runs: [3, 1] },
    ...(hasPython ? [python] : []),
  ];
};

/** Each reader's runs, taken in turns, so that a busy minute of the machine falls on all of them. */
const measured = async (
  readers: readonly Reader[],
  path: string,
  facts: LedgerFacts,
  size: number,
): Promise<readonly Runs[]> => {
  const told: Told[][] = readers.map(() => []);
  const most = Math.max(...readers.map(({ runs }) => runs[size] ?? 0));
  for (let round = 0; round < most; round += 1)
    for (const [at, { label, command, runs }] of readers.entries()) {
      if (round >= (runs[size] ?? 0)) continue;
      const one = await run<Told>(command(path));
      check(label, one, facts);
      told[at]?.push(one);
      say(`${facts.rows} rows, ${label}: ${one.seconds.toFixed(2)} s, ${Math.round(one.peakMegabytes)} MB`);
    }
  return told.map(runsOf);
};

const check = (label: string, { cells, pence }: Told, facts: LedgerFacts): void => {
  if (cells !== facts.cells || (pence !== null && pence !== facts.pence))
    throw new Error(`${label} found ${cells} cells and ${pence} pence, not ${facts.cells} and ${facts.pence}`);
};

const report = (readers: readonly Measured[]): string => {
  const ours = readers[0]?.measured ?? [];
  const seconds = ({ seconds, least, most, count }: Runs): string =>
    `${seconds.toFixed(2)} (${count === 1 ? "1 run" : `${count} runs: ${least.toFixed(2)} to ${most.toFixed(2)}`})`;
  const ratio = (part: number | undefined, whole: number | undefined): string =>
    ((part ?? NaN) / (whole ?? NaN)).toFixed(1);
  const headers = [
    "reader",
    ...sizes.flatMap((rows) => [`${rows.toLocaleString("en-GB")} rows, s`, "times ours", "peak MB"]),
    "time for 10 times the rows",
  ];
  const rows = readers.map(({ label, measured }) => [
    label,
    ...measured.flatMap((runs, at) => [
      seconds(runs),
      ratio(runs.seconds, ours[at]?.seconds),
      runs.peakMegabytes.toFixed(0),
    ]),
    `× ${ratio(measured[1]?.seconds, measured[0]?.seconds)}`,
  ]);
  return `## Reading a ledger

${machine()}. A ledger of 12 columns (7 of text, of which one never repeats itself, 2 of dates, 3 of numbers) as Excel saves one. Each run is a process of its own; medians; every reader found the same cells and the same sum of the amounts. Time is from the file's path to cells that can be used, without the start of the process. The floor inflates the same parts of the file in a stream and counts the cells in them.

${markdownTable(headers, rows)}`;
};
