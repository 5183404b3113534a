import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { median } from "d3-array";

/** What a measured process tells on its standard output, as JSON, with whatever else it found. */
export interface Run {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Runs a command to its end; gives what it told. */
export const run = async <T extends Run>(command: readonly [string, ...string[]]): Promise<T> => {
  const [program, ...values] = command;
  const child = spawn(program, values, { stdio: ["ignore", "pipe", "inherit"] });
  const [told, code] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>((settle, fail) => child.on("close", settle).on("error", fail)),
  ]);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}`);
  return JSON.parse(told) as T;
};

/** The median of several runs, how far they lie apart, and the highest peak. */
export interface Runs {
  readonly count: number;
  readonly seconds: number;
  readonly least: number;
  readonly most: number;
  readonly peakMegabytes: number;
}

export const runsOf = (all: readonly Run[]): Runs => {
  const seconds = all.map((one) => one.seconds);
  return {
    count: all.length,
    seconds: median(seconds) ?? NaN,
    least: Math.min(...seconds),
    most: Math.max(...seconds),
    peakMegabytes: Math.max(...all.map(({ peakMegabytes }) => peakMegabytes)),
  };
};
