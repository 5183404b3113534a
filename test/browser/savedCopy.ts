import { readFile } from "node:fs/promises";
import { writeWords } from "../../src/text/pane/write";
import type { Person } from "./person";

/** Makes the benchmarked copy on the screen that writes. */
export const makeCopy = async (person: Person): Promise<void> => {
  await person.press(writeWords.ready.copy.benchmark);
  await person.comesTo(writeWords.done.titleCopy.benchmark);
};

/** A file that the browser has saved. */
export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the browser saves when this is done. */
export const savedBy = async ({ page }: Pick<Person, "page">, act: () => Promise<void>): Promise<Saved> => {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
};
