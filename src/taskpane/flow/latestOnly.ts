/**
 * Runs `job` for one value at a time, `quiet` milliseconds after the last one came: of the values that come while it runs, only the last is kept.
 * So a person may change a thing faster than it is worked out, and sees the last.
 */
export const latestOnly = <T>(job: (value: T) => Promise<void>, quiet: number): ((value: T) => void) => {
  let waiting: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  const next = async (): Promise<void> => {
    if (running || !waiting) return;
    running = true;
    const { value } = waiting;
    waiting = null;
    try {
      await job(value);
    } finally {
      running = false;
      void next();
    }
  };
  return (value) => {
    waiting = { value };
    clearTimeout(timer);
    timer = setTimeout(() => void next(), quiet);
  };
};
