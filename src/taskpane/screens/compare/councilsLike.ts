import type { Council } from "../../../model/council";

/** The councils one of whose names, or whose code, holds what was typed; those whose name begins with it first. All for nothing typed. */
export const councilsLike = (typed: string, councils: readonly Council[]): readonly Council[] => {
  const part = typed.trim().toLowerCase();
  const begins = ({ name }: Council): boolean => name.toLowerCase().startsWith(part);
  const holds = ({ code, name, otherNames }: Council): boolean =>
    [code, name, ...otherNames].some((text) => text.toLowerCase().includes(part));
  const found = councils.filter(holds);
  return [...found.filter(begins), ...found.filter((council) => !begins(council))];
};
