import { deliveryModels, deliveryVehicles, type CaseFigure, type CaseOption } from "../../model/businessCase";
import type { CaseAudit } from "../../model/caseAudit";
import { isKnown, missing, type Maybe } from "../../model/missing";
import { readableRange, rangeOf } from "../../model/cells";
import { modelLabels, optionWords, vehicleLabels } from "../../text/caseSheets";

/** An option of the case, or a model or vehicle that none of them is of. */
export interface OptionRow {
  readonly name: string;
  readonly cell: string;
  readonly model: string;
  readonly vehicle: string;
  readonly preferred: string;
  readonly saving: CaseFigure;
  readonly cost: CaseFigure;
  /** Saving in each of the years shown after the first, less the one-off cost, in pounds. */
  readonly left: Maybe;
  /** Years of saving that the one-off cost takes. */
  readonly payback: Maybe;
  readonly aboveCeiling: Maybe;
  readonly appraised: string;
}

/** Years of saving that an option is held over: those that the cash flow shows, the first being the one of spending. */
export const yearsOfSaving = ({ flow }: CaseAudit): number => Math.max(0, flow.length - 1);

/** The options as the case lists them, then the models and vehicles that it leaves out. */
export const optionRows = (audit: CaseAudit, ceiling: Maybe): readonly OptionRow[] => {
  const { options } = audit.businessCase;
  return [
    ...options.map((option) => rowOf(option, yearsOfSaving(audit), ceiling)),
    ...deliveryModels
      .filter((model) => options.every((option) => option.model !== model))
      .map((model) => leftOut({ model: modelLabels[model] })),
    ...deliveryVehicles
      .filter((vehicle) => options.every((option) => option.vehicle !== vehicle))
      .map((vehicle) => leftOut({ vehicle: vehicleLabels[vehicle] })),
  ];
};

const rowOf = (option: CaseOption, years: number, ceiling: Maybe): OptionRow => {
  const { name, at, model, vehicle, preferred, saving, cost } = option;
  const [saved, spent] = [saving.value, cost.value];
  const both = isKnown(saved) && isKnown(spent);
  return {
    name,
    cell: readableRange(rangeOf(at)),
    model: model === null ? optionWords.notSaid : modelLabels[model],
    vehicle: vehicle === null ? optionWords.notSaid : vehicleLabels[vehicle],
    preferred: preferred ? "Yes" : "No",
    saving,
    cost,
    left: both ? saved * years - spent : missing("not-comparable"),
    payback: both && saved > 0 ? spent / saved : missing("not-comparable"),
    aboveCeiling: isKnown(saved) && isKnown(ceiling) ? Math.max(0, saved - ceiling) : missing("not-comparable"),
    appraised: both ? optionWords.withFigures : optionWords.withoutFigures,
  };
};

/** Nothing of an option that is not there applies. */
const leftOut = (kind: Partial<Pick<OptionRow, "model" | "vehicle">>): OptionRow => {
  const nothing = missing("not-applicable");
  const none: CaseFigure = { value: nothing, at: null };
  return {
    name: optionWords.noOption,
    cell: "[z]",
    model: "[z]",
    vehicle: "[z]",
    preferred: "[z]",
    saving: none,
    cost: none,
    left: nothing,
    payback: nothing,
    aboveCeiling: nothing,
    appraised: optionWords.notAppraised,
    ...kind,
  };
};
