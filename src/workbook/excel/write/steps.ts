/** Something to be queued for one sheet, and about how many bytes its request takes. */
export interface Step {
  readonly sheet: string;
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** A person sees the sheets come in so many parts. */
const parts = 3;

/** Excel on the web takes at most 5 MB at a time. */
const mostBytes = 3_500_000;

/** The steps in order, in a few requests of about the same size, or in as many as 5 MB a request force. */
export const requestsOf = (steps: readonly Step[]): readonly (readonly Step[])[] => {
  const all = steps.reduce((sum, { bytes }) => sum + bytes, 0);
  const count = Math.max(parts, Math.ceil(all / mostBytes));
  const requests: Step[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const step of steps) {
    // By where its middle lies among all the bytes.
    requests[Math.floor(((before + step.bytes / 2) / all) * count)]?.push(step);
    before += step.bytes;
  }
  return requests.filter((request) => request.length > 0);
};
