import type { Issue } from "../model/issue";
import { placeOf, wordsOf } from "../text/issues";
import type { Json } from "./figureJson";

/** An issue as data with its words. */
export const issueJson = (issue: Issue): Json => {
  const { what, todo } = wordsOf(issue);
  return { code: issue.code, severity: issue.severity, where: issue.at ? placeOf(issue.at) : null, what, todo };
};
