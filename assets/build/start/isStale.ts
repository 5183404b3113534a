import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** True when `made` is not there, or older than a file of the sources, which are files or folders. */
export const isStale = (made: string, sources: readonly string[]): boolean => {
  if (!existsSync(made)) return true;
  const when = statSync(made).mtimeMs;
  return sources.flatMap(filesIn).some((file) => statSync(file).mtimeMs > when);
};

const filesIn = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => join(path, name))
    : [path];
