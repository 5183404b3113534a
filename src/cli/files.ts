import { existsSync } from "node:fs";
import { readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { done, failed, type Outcome } from "../model/issue";
import { outputName } from "../run/outputName";

/** Reads a whole file; a file that is not there or cannot be read is an issue, not an exception. */
export const readBytes = async (path: string): Promise<Outcome<Uint8Array>> => {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(path);
    return done(new Uint8Array(buffer, byteOffset, byteLength));
  } catch (fault) {
    const code = codeOf(fault);
    const name = code === "ENOENT" ? "file/not-found" : code === "EISDIR" ? "file/is-folder" : "file/unreadable";
    return failed({ code: name, severity: "error", at: { file: path }, facts: { reason: code } });
  }
};

/** Reads the files of a dataset folder, or of the folder that holds the descriptor that is named. */
export const readFolder = async (path: string): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> => {
  const folder = basename(path) === "datapackage.json" ? dirname(path) : path;
  try {
    const names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
    const files = await Promise.all(
      names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
    );
    return done(new Map(files));
  } catch (fault) {
    return failed({ code: "file/no-folder", severity: "error", at: { file: path }, facts: { reason: codeOf(fault) } });
  }
};

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes all the files or none: each beside its target under a temporary name, and all renamed once every one is written, so that neither a
 * half-written file nor half of the files is left.
 */
export const writeAll = async (outputs: readonly Output[]): Promise<Outcome<void>> => {
  const staged = outputs.map(({ path, content }) => ({ path, content, temporary: `${path}.${process.pid}.tmp` }));
  let at = "";
  try {
    for (const { path, content, temporary } of staged) {
      at = path;
      if (existsSync(path) && (await stat(path)).isDirectory())
        throw Object.assign(new Error(path), { code: "EISDIR" });
      await writeFile(temporary, content);
    }
    for (const { path, temporary } of staged) {
      at = path;
      await rename(temporary, path);
    }
    return done(undefined);
  } catch (fault) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    const reason = codeOf(fault);
    const code = reason === "ENOENT" ? "file/no-output-folder" : "file/cannot-write";
    return failed({ code, severity: "error", at: { file: at }, facts: { reason, folder: dirname(at) } });
  }
};

/** `council.xlsx` or `council.csv` → `council-benchmarked.xlsx` beside it, or the first free number after it: an earlier output is never lost. */
export const defaultOut = (input: string, as: "benchmarked" | "audited"): string => {
  const { stem: name, extension } = outputName(basename(input));
  const stem = join(dirname(input), name);
  for (let number = 1; ; number += 1) {
    const candidate = `${stem}-${as}${number === 1 ? "" : `-${number}`}${extension}`;
    if (!existsSync(candidate)) return candidate;
  }
};

/** True when both paths are one file, by whatever name. */
export const isSameFile = async (one: string, other: string): Promise<boolean> => {
  if (resolve(one) === resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [first, second] = [await stat(one), await stat(other)];
  return first.ino === second.ino && first.dev === second.dev;
};

/** `ENOENT` and its like, as the system names what went wrong. */
const codeOf = (fault: unknown): string =>
  typeof fault === "object" && fault !== null && "code" in fault && typeof fault.code === "string"
    ? fault.code
    : String(fault);
