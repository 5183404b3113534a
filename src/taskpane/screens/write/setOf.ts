/** The set that sheets belong to, as their names begin: `BB`, `BB2`. */
export const setOf = ([first]: readonly string[]): string => {
  if (first === undefined) throw new Error("a set without sheets");
  return first.slice(0, first.indexOf("_"));
};
