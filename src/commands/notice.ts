import type { Issue } from "../model/issue";
import { commandWords } from "../text/commands";
import { placeOf, wordsOf } from "../text/issues";
import { ExcelTrouble } from "../workbook/excel/trouble";

/** What a command has to say: what happened, and what to do. */
export interface Notice {
  readonly what: string;
  readonly todo: string;
}

/** The first of the errors in words, with its place; the pane shows them all. */
export const noticeOf = (issues: readonly Issue[]): Notice => {
  const [first, ...others] = issues.filter(({ severity }) => severity === "error");
  if (!first) throw new Error("something went wrong and no error says what");
  const { what, todo } = wordsOf(first);
  const sentences = [todo, ...(others.length > 0 ? [commandWords.more(others.length)] : [])];
  return { what: first.at ? `${placeOf(first.at)}: ${what}` : what, todo: sentences.join(" ") };
};

/** What a command says of something that was thrown: Excel did not answer, or we have made a mistake. */
export const noticeOfFault = (fault: unknown): Notice =>
  fault instanceof ExcelTrouble
    ? noticeOf([fault.issue])
    : commandWords.ownFault(fault instanceof Error ? fault.message : String(fault));
