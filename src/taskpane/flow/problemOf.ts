import type { Issue } from "../../model/issue";
import { placeOf } from "../../text/issues";
import { paneWordsOf } from "../../text/pane/todo";
import type { Problem } from "./paneState";

/** An issue as the pane shows it. */
export const problemOf = (issue: Issue): Problem => ({
  ...paneWordsOf(issue),
  where: issue.at ? placeOf(issue.at) : null,
  cells: issue.at && "cells" in issue.at ? issue.at.cells : null,
});
