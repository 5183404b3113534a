import { isBackOffice, type FunctionId } from "./taxonomy";

/** Whether a node counts as back office in a run: the method's boundary, unless the user has moved it. */
export const inBackOffice = (
  id: FunctionId,
  englishReturns: boolean,
  moved: ReadonlyMap<FunctionId, boolean>,
): boolean => moved.get(id) ?? isBackOffice(id, englishReturns);
