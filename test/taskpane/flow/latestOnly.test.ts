import { latestOnly } from "../../../src/taskpane/flow/latestOnly";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("doing only the latest", () => {
  it("waits until no more comes, and then does the last", async () => {
    const done: number[] = [];
    const ask = latestOnly((value: number) => Promise.resolve(void done.push(value)), 100);
    for (const value of [1, 2, 3]) ask(value);
    await jest.advanceTimersByTimeAsync(99);
    expect(done).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(done).toEqual([3]);
  });

  it("does one at a time, and of what came meanwhile only the last", async () => {
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const ask = latestOnly((value: number) => {
      begun.push(value);
      return new Promise<void>((end) => ends.push(end));
    }, 0);
    ask(1);
    await jest.advanceTimersByTimeAsync(0);
    ask(2);
    ask(3);
    await jest.advanceTimersByTimeAsync(0);
    expect(begun).toEqual([1]);
    ends[0]?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(begun).toEqual([1, 3]);
  });
});
