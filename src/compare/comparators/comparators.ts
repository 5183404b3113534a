import type { Council } from "../../model/council";

/** Who a council is compared with. */
export interface Comparators {
  /** `class`, `family`, `neighbours-published`, `neighbours-computed` or `hand`. */
  readonly rule: string;
  /** The theme of a family group, else null. */
  readonly theme: string | null;
  readonly members: readonly Council[];
}
