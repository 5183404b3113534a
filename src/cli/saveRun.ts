import type { Outcome } from "../model/issue";
import { done } from "../model/issue";
import { writeAll } from "./files";

/** What a run has made: the copy of the workbook, and its result as data and in words. */
export interface Made {
  readonly out: string;
  readonly bytes: Uint8Array;
  readonly json: () => unknown;
  readonly words: () => readonly string[];
}

/** Saves the copy, and the result as JSON where `jsonPath` asks for a file. Returns what goes to standard output: the words, or the JSON where `-` asks for it there. */
export const saveRun = async (
  { out, bytes, json, words }: Made,
  jsonPath: string | undefined,
): Promise<Outcome<string>> => {
  const result = jsonPath === undefined ? "" : `${JSON.stringify(json(), null, 2)}\n`;
  const saved = await writeAll([
    { path: out, content: bytes },
    ...(jsonPath === undefined || jsonPath === "-" ? [] : [{ path: jsonPath, content: result }]),
  ]);
  return saved.ok ? done(jsonPath === "-" ? result : `${words().join("\n")}\n`) : saved;
};
