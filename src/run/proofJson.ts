import type { Check } from "../model/result";
import { figureJson, type Json } from "./figureJson";

/** A check of the sheets on themselves: expected against found. */
export const proofJson = ({ id, result, expected, found, tolerance }: Check): Json => ({
  id,
  result,
  ...figureJson("expected", expected),
  ...figureJson("found", found),
  tolerance,
});
