import type { ScopeAdjustment } from "../model/choices";
import { referenceInputs, type Inputs } from "../model/inputs";
import type { Pounds } from "../model/money";
import type { FunctionId } from "../model/taxonomy";
import type { RememberedLine } from "./rememberedMapping";
import type { RememberedRequest } from "./rememberedRequest";

/** What an earlier run's sheets say, after any correction by the user. No state is hidden anywhere else. */
export interface Remembered extends RememberedRequest {
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
  request: {},
  corrected: { sheet: null, columns: new Map() },
  stands: new Map(),
  inputs: referenceInputs,
  boundary: new Map(),
  scope: new Map(),
  implementationCost: null,
  displacementCost: null,
  savingsBanked: null,
  mapping: [],
};
