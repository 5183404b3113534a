/** True for a step that the person stopped; between threads only the name of an error survives. */
export const isCancelled = (fault: unknown): boolean => fault instanceof Error && fault.name === "Cancelled";
