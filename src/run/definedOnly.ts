/** The same object without the keys that hold undefined, so that spreading it takes nothing away from what it is laid over. */
export const definedOnly = <T extends object>(given: { readonly [Key in keyof T]: T[Key] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
