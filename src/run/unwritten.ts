/** Stands where the sheets say when and by which version they were written, while they are described for their checks and names alone. */
export const unwritten = { now: "0000-00-00T00:00", version: "0.0.0" } as const;
