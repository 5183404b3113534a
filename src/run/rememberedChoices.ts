import { done, failed, type Issue, type Outcome } from "../model/issue";
import type { Workbook } from "../workbook/workbook";
import { choiceHeaders } from "../report/sheets/choices";
import { tableOn } from "./ourTable";
import type { Remembered } from "./remembered";
import { rememberedBoundary } from "./rememberedBoundary";
import { rememberedInputs } from "./rememberedInputs";
import { rememberedMapping } from "./rememberedMapping";
import { rememberedRequest } from "./rememberedRequest";

/**
 * Reads the input sheets of an earlier set. A sheet that is gone leaves the defaults in place; a cell that holds something unusable is an error,
 * by its cell, for a correction that were passed over silently would give a wrong figure.
 */
export const rememberedChoices = async (workbook: Workbook, set: string): Promise<Outcome<Remembered>> => {
  const issues: Issue[] = [];
  const noted = (issue: Issue): void => void issues.push(issue);
  const remembered = {
    ...rememberedRequest(await tableOn(workbook, `${set}_Choices`, choiceHeaders.name), noted),
    ...rememberedInputs(await tableOn(workbook, `${set}_Inputs`, "Name"), noted),
    ...rememberedBoundary(await tableOn(workbook, `${set}_Boundary`, "Function code"), noted),
    mapping: rememberedMapping(await tableOn(workbook, `${set}_Mapping`, "Line"), noted),
  };
  return issues.length > 0 ? failed(...issues) : done(remembered);
};
