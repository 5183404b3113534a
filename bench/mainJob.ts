import { join } from "node:path";
import { builtReaders } from "./builtReaders";
import { writeLedger } from "./ledger/ledgerFile";
import { machine } from "./machine";
import { markdownTable } from "./markdownTable";
import type { Part } from "./part";
import type { Told } from "./readers/told";
import { run, runsOf, type Runs } from "./run";
import { say } from "./say";

const sizes = [100_000, 1_000_000] as const;
const rounds = 5;

const steps = {
  ours: "read into cells",
  reduce: "… and reduced to a cost table",
  mainJob: "**the whole main job**, to the bytes of the benchmarked workbook",
} as const;

type StepName = keyof typeof steps;

/** The whole main job on a ledger beside its parts, and how each grows with rows. */
export const mainJobPart: Part = {
  name: "job",
  measure: async (folder) => {
    const names = Object.keys(steps) as StepName[];
    const built = await builtReaders(names);
    const runs: Record<StepName, Runs[]> = { ours: [], reduce: [], mainJob: [] };
    for (const rows of sizes) {
      const path = join(folder, `ledger-${rows}.xlsx`);
      const { pence } = writeLedger(path, rows);
      const told: Record<StepName, Told[]> = { ours: [], reduce: [], mainJob: [] };
      for (let round = 0; round < rounds; round += 1)
        for (const name of names) {
          const one = await run<Told>([process.execPath, built[name], path]);
          if (one.pence !== pence) throw new Error(`${name} found ${one.pence} pence, not ${pence}`);
          told[name].push(one);
          say(`${rows} rows, ${steps[name]}: ${one.seconds.toFixed(2)} s, ${Math.round(one.peakMegabytes)} MB`);
        }
      for (const name of names) runs[name].push(runsOf(told[name]));
    }
    return report(names, runs);
  },
};

const report = (names: readonly StepName[], runs: Readonly<Record<StepName, readonly Runs[]>>): string => {
  const seconds = ({ seconds, least, most }: Runs): string =>
    `${seconds.toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`;
  const rows = names.map((name) => [
    steps[name],
    ...runs[name].flatMap((each, at) => [
      seconds(each),
      (each.seconds / (runs.ours[at]?.seconds ?? NaN)).toFixed(2),
      each.peakMegabytes.toFixed(0),
    ]),
    `× ${((runs[name][1]?.seconds ?? NaN) / (runs[name][0]?.seconds ?? NaN)).toFixed(1)}`,
  ]);
  const headers = [
    "step",
    ...sizes.flatMap((size) => [`${size.toLocaleString("en-GB")} rows, s`, "times the read", "peak MB"]),
    "time for 10 times the rows",
  ];
  return `## The main job on a ledger

${machine()}. The ledger of the part above, held against the bundled dataset; medians of ${rounds} runs, each a process of its own and in turns; the lines' sum is the ledger's to the penny each time. Pooling returns is not measured: there is none yet.

${markdownTable(headers, rows)}`;
};
