import type { Evidence } from "../../../model/costTable";
import type { Scale } from "../../../model/money";

/** What a decision rests on when it is the person's own. */
export const asStated = "as stated by the person";

/** The unit that the person states. */
export const givenUnit = (scale: Scale): Evidence => ({
  decision: "unit",
  value: String(scale),
  because: asStated,
  confidence: 1,
});
