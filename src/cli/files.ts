import { existsSync } from "node:fs";
import { readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { done, failed, type Outcome } from "../model/issue";

/** Reads a whole file; a file that is not there or cannot be read is an issue, not an exception. */
export const readBytes = async (path: string): Promise<Outcome<Uint8Array>> => {
  try {
    return done(new Uint8Array(await readFile(path)));
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

/** Writes beside the target under a temporary name and renames, so that a half-written file is never left under the real one. */
export const writeWhole = async (path: string, content: Uint8Array | string): Promise<Outcome<void>> => {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
    return done(undefined);
  } catch (fault) {
    await rm(temporary, { force: true });
    return failed({
      code: "file/cannot-write",
      severity: "error",
      at: { file: path },
      facts: { reason: codeOf(fault) },
    });
  }
};

/** `council.xlsx` → `council-benchmarked.xlsx` beside it, or the first free number after it: an earlier output is never lost. */
export const defaultOut = (input: string): string => {
  const extension = extname(input);
  const stem = join(dirname(input), basename(input, extension).replace(/-benchmarked(?:-\d+)?$/u, ""));
  for (let number = 1; ; number += 1) {
    const candidate = `${stem}-benchmarked${number === 1 ? "" : `-${number}`}${extension}`;
    if (!existsSync(candidate)) return candidate;
  }
};

/** True when both paths are one file, by whatever name. */
export const isSameFile = async (one: string, other: string): Promise<boolean> => {
  if (resolve(one) === resolve(other)) return true;
  if (!existsSync(other)) return false;
  const [first, second] = [await stat(one), await stat(other)];
  return first.ino === second.ino && first.dev === second.dev;
};

const codeOf = (fault: unknown): string =>
  fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : String(fault);
