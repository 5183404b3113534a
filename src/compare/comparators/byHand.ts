import type { Council, GssCode } from "../../model/council";
import type { Dataset } from "../../model/dataset";
import { done, failed, type Issue, type Outcome } from "../../model/issue";
import type { Comparators } from "./comparators";

/** The councils that the user names. Every unknown code is an issue, with the code of the dataset most like it. */
export const byHand = (dataset: Dataset, council: Council, codes: readonly GssCode[]): Outcome<Comparators> => {
  const byCode = new Map(dataset.councils.map((one) => [one.code, one]));
  const unknown = [...new Set(codes)].filter((code) => !byCode.has(code));
  if (unknown.length > 0) return failed(...unknown.map((code) => unknownCode(code, dataset)));
  const own: Issue = { code: "run/own-council-named", severity: "note", facts: { council: council.name } };
  const members = codes.flatMap((code) => byCode.get(code) ?? []);
  return done({ rule: "hand", theme: null, members }, codes.includes(council.code) ? [own] : []);
};

const unknownCode = (code: GssCode, { councils, title }: Dataset): Issue => {
  let nearest: Council | undefined;
  for (const one of councils)
    if (nearest === undefined || samePlaces(one.code, code) > samePlaces(nearest.code, code)) nearest = one;
  return {
    code: "run/unknown-comparator",
    severity: "error",
    facts: { code, dataset: title, nearest: nearest?.code ?? "", nearestName: nearest?.name ?? "" },
  };
};

/** How many characters of two codes agree, place by place. */
const samePlaces = (one: string, other: string): number =>
  [...one].filter((character, place) => character === other[place]).length;
