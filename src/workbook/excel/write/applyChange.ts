import { failed, type Outcome } from "../../../model/issue";
import type { Applied, Change, OnWritten } from "../../workbook";

export const applyChange = (_change: Change, _onWritten: OnWritten, _signal: AbortSignal): Promise<Outcome<Applied>> =>
  Promise.resolve(failed());
