import type { Scale } from "../../../model/money";
import { scaleIn } from "../../../read/detect/units/scaleIn";

/** The unit of a table or sheet; `stated` where the person said it. */
export interface UnitAround {
  readonly scale: Scale;
  readonly stated: boolean;
}

/** What one unit under a header is worth in pounds: as the person says, else as the header does, else as everything around it. */
export const scaleUnder = (header: string, { scale, stated }: UnitAround): Scale =>
  stated ? scale : (scaleIn(header) ?? scale);
