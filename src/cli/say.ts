import type { Issue } from "../model/issue";
import { placeOf, wordsOf } from "../text/issues";
import type { OnStep } from "../run/request";

/** Exit codes, as the README documents them. */
export const exit = { done: 0, lookAgain: 1, unusableInput: 2, ownFault: 3 } as const;

/** A problem as the command line prints it: what, where, what to do. */
export const issueLines = (issue: Issue): string => {
  const { what, todo } = wordsOf(issue);
  const where = issue.at ? `\n  where: ${placeOf(issue.at)}` : "";
  return `${{ error: "error", warning: "warning", note: "note" }[issue.severity]}: ${what}${where}\n  what to do: ${todo}`;
};

/** Prints problems to stderr, errors first; notes only when asked for. */
export const sayIssues = (issues: readonly Issue[], withNotes = false): void => {
  for (const severity of ["error", "warning", ...(withNotes ? ["note"] : [])])
    for (const issue of issues) if (issue.severity === severity) process.stderr.write(`${issueLines(issue)}\n`);
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
