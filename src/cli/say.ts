import type { Issue } from "../model/issue";
import { placeOf, wordsOf } from "../text/issues";
import type { OnStep } from "../run/request";

/** Exit codes, as the README documents them. */
export const exit = { done: 0, lookAgain: 1, unusableInput: 2, ownFault: 3 } as const;

/** Prints problems to stderr, errors first; notes only when asked for. A problem met in several places is said once, with all of them. */
export const sayIssues = (issues: readonly Issue[], withNotes = false): void => {
  for (const severity of ["error", "warning", ...(withNotes ? (["note"] as const) : [])] as const) {
    const said = new Map<string, string[]>();
    for (const issue of issues.filter((one) => one.severity === severity)) {
      const { what, todo } = wordsOf(issue);
      const places = said.get(`${what}\n${todo}`) ?? [];
      if (issue.at) places.push(placeOf(issue.at));
      said.set(`${what}\n${todo}`, places);
    }
    for (const [words, places] of said) process.stderr.write(problemLines(severity, words, [...new Set(places)]));
  }
};

/** A problem as the command line prints it: what, where, what to do. */
const problemLines = (severity: Issue["severity"], words: string, places: readonly string[]): string => {
  const [what, todo] = words.split("\n");
  const where = places.length === 0 ? "" : `  where: ${places.join("; ")}\n`;
  return `${severity}: ${what}\n${where}  what to do: ${todo}\n`;
};

/** A progress line on stderr, only on a terminal, wiped when done. */
export const progress = (): { readonly onStep: OnStep; readonly end: () => void } => {
  const terminal = process.stderr.isTTY;
  return {
    onStep: (step) => {
      if (terminal) process.stderr.write(`\r\u001B[2K${step} …`);
    },
    end: () => {
      if (terminal) process.stderr.write("\r\u001B[2K");
    },
  };
};
