import type { Change } from "../../../src/workbook/workbook";
import type { Book } from "../../excel-host/book/book";
import type { ExcelHost } from "../../excel-host/host";
import { again, bookAfterRun, calculate, report, userBook } from "./userBook";
import { opened, valueOf } from "./opened";
import { snapshot as snapshotOf } from "./snapshot";

type Run = readonly [name: string, make: () => Promise<Book>, change: Change];

/** A workbook to write into, and what is written. */
const runs: readonly Run[] = [
  ["a first run", () => Promise.resolve(userBook()), { remove: [], add: report }],
  ["a run that takes the place of another", bookAfterRun, again],
];

/** A workbook as a person finds it, its formulas calculated. */
const snapshot = (book: Book): unknown => {
  calculate(book);
  return snapshotOf(book);
};

/** Actions of each request of an undisturbed write, and the workbook after it. */
const undisturbed = async ([, make, change]: Run) => {
  const book = await make();
  const before = snapshot(book);
  const { workbook, host } = await opened(book, { calculate });
  const actions = await countedActions(host, async () => valueOf(await workbook.apply(change)));
  return { before, after: withoutIds(snapshot(book)), actions };
};

const countedActions = async (host: ExcelHost, act: () => Promise<unknown>): Promise<readonly number[]> => {
  const counted: number[] = [];
  const answer = host.answer.bind(host);
  host.answer = async (request, flags) => {
    const before = { ...host.counts };
    const reply = await answer(request, flags);
    if (host.counts.requests > before.requests) counted.push(host.counts.actions - before.actions);
    return reply;
  };
  await act();
  host.answer = answer;
  return counted;
};

/** New sheets have ids of their own each time. */
const withoutIds = (shot: unknown): string => JSON.stringify(shot).replaceAll(/\{(?:00|chart)[^}]*\}/gu, "id");

/** Before a request, and after these shares of its actions. */
const shares = [0, 0.02, 0.1, 0.25, 0.5, 0.75, 0.95, 1];

describe.each(runs)("a fault at every request of %s", (...run) => {
  const [, make, change] = run;

  it("leaves the workbook complete, or cell for cell as it was", async () => {
    const { before, after, actions } = await undisturbed(run);
    expect(actions.length).toBeGreaterThan(6);
    const tried: string[] = [];
    for (const [index, count] of actions.entries())
      for (const share of shares) {
        const book = await make();
        const { workbook, host } = await opened(book, { calculate });
        host.failAt({ request: index + 1, afterActions: Math.floor(count * share) });
        const written = await workbook.apply(change);
        const found = snapshot(book);
        const place = `request ${index + 1} after ${share}: ${written.ok ? "written" : "taken back"}`;
        tried.push(place);
        if (written.ok) expect([place, withoutIds(found)]).toEqual([place, after]);
        else expect([place, found]).toEqual([place, before]);
        // A look is repeated without the selection, and what can only be finished is tried again.
        if (index > 0 && index < actions.length - 1) expect([place, written.ok]).toEqual([place, false]);
      }
    expect(tried.length).toBe(actions.length * shares.length);
  });

  it("that lasts is put right by the next that opens the workbook", async () => {
    const { before, after, actions } = await undisturbed(run);
    for (const [index, count] of actions.entries())
      for (const share of [0, 0.3, 0.6, 1]) {
        const book = await make();
        const first = await opened(book, { calculate });
        first.host.failAt({
          request: index + 1,
          afterActions: Math.floor(count * share),
          code: "ConnectionFailure",
          staysBroken: true,
        });
        const written = await first.workbook.apply(change);
        const second = await opened(book, { calculate });
        await second.workbook.sheets();
        const place = `request ${index + 1} after ${share}: ${written.ok ? "written" : "given up"}`;
        const found = snapshot(book);
        if (written.ok || withoutIds(found) === after) expect([place, withoutIds(found)]).toEqual([place, after]);
        else expect([place, found]).toEqual([place, before]);
      }
  });

  it("is taken back even where taking back fails at first", async () => {
    const { before, actions } = await undisturbed(run);
    const binding = actions.length - 1;
    for (const share of [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]) {
      const book = await make();
      const undoing = await undoingActions(run, binding);
      const { workbook, host } = await opened(book, { calculate });
      host.failAt({ request: binding });
      // A look at what is there, then the request that puts it back.
      host.failAt({ request: binding + 2, afterActions: Math.floor(undoing * share) });
      const written = await workbook.apply(change);
      expect([share, written.issues.map(({ code }) => code)]).toEqual([share, ["excel/unexpected"]]);
      expect([share, snapshot(book)]).toEqual([share, before]);
    }
  });
});

/** Actions of the request that takes a write back. */
const undoingActions = async ([, make, change]: Run, failed: number): Promise<number> => {
  const { workbook, host } = await opened(await make(), { calculate });
  host.failAt({ request: failed });
  const actions = await countedActions(host, () => workbook.apply(change));
  return actions.at(-1) ?? 0;
};
