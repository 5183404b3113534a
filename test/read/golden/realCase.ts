import type { AmountRole } from "../../../src/model/costTable";

/** A published file, what is asked of it, and how its golden was checked. */
export interface RealCase {
  readonly file: string;
  /** Name of the golden file, without its ending. */
  readonly golden: string;
  readonly council?: string;
  readonly year?: string;
  /** Figures taken from the file by other means than this project's, in pounds. */
  readonly figures?: readonly { readonly label: string; readonly role: AmountRole; readonly pounds: number }[];
  /** What became of the file, as a finance officer would say it. */
  readonly verdict: string;
  /** What the reviewer looked at, and with what. */
  readonly checked: string;
}
