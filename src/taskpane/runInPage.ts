import type { RunFile } from "./state";

export const runInPage: RunFile = () =>
  Promise.resolve({
    ok: false,
    problems: [{ what: "This build cannot benchmark yet.", where: null, todo: "Use a later build." }],
  });
