import { isGssCode, type Council, type GssCode } from "../model/council";

/** What the rows of a file may refer to. */
export interface References {
  readonly isCouncil: (text: string) => text is GssCode;
  readonly isSource: (text: string) => text is string;
}

/** The councils and sources of one dataset. Without any council (reported once) every code passes, or each row would be reported too. */
export const referencesTo = (
  councils: ReadonlyMap<GssCode, Council>,
  sources: readonly { readonly id: string }[],
): References => {
  const sourceIds = new Set(sources.map(({ id }) => id));
  return {
    isCouncil: (text): text is GssCode => (councils.size === 0 ? isGssCode(text) : councils.has(text as GssCode)),
    isSource: (text): text is string => sourceIds.has(text),
  };
};
