import type { Choices } from "../model/choices";
import { referenceInputs } from "../model/inputs";
import type { RememberedLine } from "./rememberedMapping";
import type { RememberedRequest } from "./rememberedRequest";

/** The choices that stand on input sheets of their own: figures, boundary, pounds that the user stated. */
export type RememberedChoices = Pick<
  Choices,
  "inputs" | "boundary" | "scope" | "implementationCost" | "displacementCost" | "savingsBanked"
>;

/** What an earlier run's sheets say, after any correction by the user. No state is hidden anywhere else. */
export interface Remembered extends RememberedRequest, RememberedChoices {
  readonly mapping: readonly RememberedLine[];
}

/** The method's own choices, where nobody has made any. */
export const noChoices: RememberedChoices = {
  inputs: referenceInputs,
  boundary: new Map(),
  scope: new Map(),
  implementationCost: null,
  displacementCost: null,
  savingsBanked: null,
};

/** What a first run starts from. */
export const nothingRemembered: Remembered = {
  ...noChoices,
  request: {},
  corrected: { sheet: null, columns: new Map(), rows: new Map() },
  stands: new Map(),
  mapping: [],
};
