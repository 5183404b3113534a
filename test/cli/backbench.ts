import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandLine } from "../../src/cli/commandLine";

/** The same clock for every test, so that runs can be compared. */
export const facts = { now: "2025-07-01 09:30", version: "0.1.0" } as const;

/** What a command printed, and its exit code. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process with everything that it prints captured. */
export const backbench = async (...argv: readonly string[]): Promise<Ended> => {
  const said = { out: "", err: "" };
  const [out, err] = [spyOn("stdout", said, "out"), spyOn("stderr", said, "err")];
  try {
    return { code: await commandLine(argv, facts), ...said };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
};

const spyOn = (stream: "stdout" | "stderr", said: { out: string; err: string }, key: "out" | "err") =>
  jest.spyOn(process[stream], "write").mockImplementation((text) => {
    said[key] += String(text);
    return true;
  });

const made: string[] = [];

/** A folder of the test's own; `removeFolders` belongs into afterAll. */
export const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "backbench-cli-"));
  made.push(folder);
  return folder;
};

export const removeFolders = (): void => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
};

/** Every file under a folder, sorted. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();

/** The path of a committed file of `assets/`. */
export const asset = (path: string): string => join(__dirname, "../../assets", path);
