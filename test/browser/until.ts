/** Waits until something that the browser tells the test, in its own time, is true; the test's own timeout is the limit. */
export const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((done) => setTimeout(done, 10));
};
