import { done, failed } from "../../../src/model/issue";
import { remembering } from "../../../src/taskpane/flow/remembering";

describe("remembering an answer", () => {
  it("asks once for the same question, however its parts are put together", async () => {
    const ask = jest.fn((question: { readonly a?: number; readonly b?: object }) => Promise.resolve(done(question)));
    const asked = remembering(ask);
    const part = {};
    await asked({ a: 1, b: part });
    await asked({ b: part, a: 1 });
    expect(ask).toHaveBeenCalledTimes(1);
    await asked({ b: part });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("asks again after a failure", async () => {
    const ask = jest.fn(() => Promise.resolve(failed()));
    const asked = remembering(ask);
    await asked({});
    await asked({});
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("asks again after a fault", async () => {
    const ask = jest.fn(() => Promise.reject(new Error("no thread")));
    const asked = remembering<object, never>(ask);
    await expect(asked({})).rejects.toThrow("no thread");
    await expect(asked({})).rejects.toThrow("no thread");
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
