/** True when two requests ask the same, part by part: what a person left as it was is the same object. */
export const isSameRequest = <T extends object>(one: T, other: T): boolean => {
  const [own, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return own.size === others.size && [...own].every(([key, value]) => others.has(key) && others.get(key) === value);
};
