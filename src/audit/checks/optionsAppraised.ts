import { deliveryModels, deliveryVehicles, type CaseOption } from "../../model/businessCase";
import { isKnown } from "../../model/missing";
import { yesAnswered } from "../answered";
import type { CaseCheck } from "../caseCheck";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { unanswered } from "../unanswered";

const id = "options-appraised";
const redesign = "redesign-before-structure";

/**
 * Whether enough ways of delivering the service are appraised, all three models among them, each with its saving and its cost, and the redesign comes before the
 * structure. Vehicles that were left out are named. No pounds can be put on it.
 */
export const optionsAppraised: CaseCheck = (ground) => {
  const { options } = ground.businessCase;
  const { options_fewest: fewest } = ground.caseInputs;
  const withFigures = options.filter(({ saving, cost }) => isKnown(saving.value) && isKnown(cost.value));
  const [leftOut, unpriced] = [modelsLeftOut(options), modelsLeftOut(withFigures)];
  const found: Found = {
    cells: [...options.flatMap(({ at, saving, cost }) => [at, saving.at, cost.at]), ...answerCells(ground, [redesign])],
    facts: {
      options: options.length,
      fewest,
      models: leftOut.join(" "),
      unpriced: unpriced.join(" "),
      vehicles: deliveryVehicles.filter((vehicle) => options.every((option) => option.vehicle !== vehicle)).join(" "),
    },
  };
  if (yesAnswered(ground, redesign) === false) return finding(id, "structure-first", found);
  if (options.length === 0) return finding(id, "none-listed", found);
  if (options.length < fewest) return finding(id, "too-few", found);
  if (leftOut.length > 0)
    return finding(id, options.some(({ model }) => model === null) ? "model-not-said" : "models-left-out", found);
  if (withFigures.length < fewest || unpriced.length > 0) return finding(id, "without-figures", found);
  return unanswered(id, ground, [redesign], found) ?? finding(id, "appraised", found);
};

const modelsLeftOut = (options: readonly CaseOption[]) =>
  deliveryModels.filter((model) => options.every((option) => option.model !== model));
