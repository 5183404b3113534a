import { failed, type Issue, type Outcome } from "../../../model/issue";

/**
 * A part of the package that cannot be read. Thrown, because it can come in the middle of a stream of bytes, and turned back into an
 * issue by `orIssues` at the door of the room.
 */
export class BrokenPart extends Error {
  constructor(readonly issue: Issue) {
    super(`${issue.code} ${JSON.stringify(issue.facts ?? {})}`);
    this.name = "BrokenPart";
  }
}

/** A part whose content is not what its format says; `reason` is one of the reasons that text/issues/workbook.ts words. */
export const brokenPart = (part: string, reason: string): BrokenPart =>
  new BrokenPart({ code: "workbook/broken-part", severity: "error", facts: { part, reason } });

/** The outcome of `work`, with a broken part as its issue. Any other error is our own mistake and goes on. */
export const orIssues = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BrokenPart) return failed(error.issue);
    throw error;
  }
};
