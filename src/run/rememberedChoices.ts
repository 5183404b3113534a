import { referenceInputs, type Inputs } from "../model/inputs";
import type { ScopeAdjustment } from "../model/choices";
import { done, failed, type Issue, type Outcome } from "../model/issue";
import type { Pounds } from "../model/money";
import type { FunctionId } from "../model/taxonomy";
import type { Workbook } from "../workbook/workbook";
import { tableOn } from "./ourTable";
import { rememberedBoundary } from "./rememberedBoundary";
import { rememberedInputs } from "./rememberedInputs";
import { rememberedMapping, type RememberedLine } from "./rememberedMapping";

/** What an earlier run's sheets say, after any correction by the user. No state is hidden anywhere else. */
export interface Remembered {
  readonly inputs: Inputs;
  readonly boundary: ReadonlyMap<FunctionId, boolean>;
  readonly scope: ReadonlyMap<FunctionId, ScopeAdjustment>;
  readonly implementationCost: Pounds | null;
  readonly displacementCost: Pounds | null;
  readonly savingsBanked: Pounds | null;
  readonly mapping: readonly RememberedLine[];
}

/** What a first run starts from. */
export const nothingRemembered: Remembered = {
  inputs: referenceInputs,
  boundary: new Map(),
  scope: new Map(),
  implementationCost: null,
  displacementCost: null,
  savingsBanked: null,
  mapping: [],
};

/**
 * Reads the input sheets of an earlier set. A sheet that is gone leaves the defaults in place; a cell that holds something unusable is an error,
 * by its cell, for a correction that were passed over silently would give a wrong figure.
 */
export const rememberedChoices = async (workbook: Workbook, set: string): Promise<Outcome<Remembered>> => {
  const issues: Issue[] = [];
  const noted = (issue: Issue): void => void issues.push(issue);
  const remembered = {
    ...rememberedInputs(await tableOn(workbook, `${set}_Inputs`, "Name"), noted),
    ...rememberedBoundary(await tableOn(workbook, `${set}_Boundary`, "Function code"), noted),
    mapping: rememberedMapping(await tableOn(workbook, `${set}_Mapping`, "Line"), noted),
  };
  return issues.length > 0 ? failed(...issues) : done(remembered);
};
