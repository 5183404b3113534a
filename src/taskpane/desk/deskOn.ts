import type { Outcome } from "../../model/issue";
import type { Place } from "../place";
import type { OnStep } from "../../run/request";
import type { OnWritten } from "../../workbook/workbook";
import type { Core, Seen, Written } from "./core";
import { Cancelled, type Desk, type InExcel } from "./desk";
import { answered, Refused } from "./refused";
import { nothingSeen } from "./seenCells";
import type { Source } from "./source";
import type { Thread } from "./thread";
import type { Threads } from "./threads";

/** One thread's time at a desk. */
interface Turn {
  readonly thread: Promise<Thread>;
  /** With the workbook before it. */
  readonly core: Promise<Core>;
  /** Ends each step that is going on. */
  readonly waiting: Set<(reason: Error) => void>;
  /** Set when a change of the workbook was asked to stop. */
  stopping: boolean;
  over: boolean;
}

/** A desk with a workbook on it. A thread that is stopped or dies is replaced by a fresh one, which starts where the workbook stands. */
export const deskOn = (source: Source, threads: Threads, place: Place, excel: InExcel | null): Desk => {
  let seen = nothingSeen;
  let closed = false;

  const begin = (quiet: Promise<void>): Turn => {
    const thread = quiet.then(() => threads.take());
    const core = thread.then(async (started) => {
      if (turn.over) throw new Cancelled();
      await source.open(started.core, seen);
      return started.core;
    });
    // Whoever asks the core hears of it; until somebody does, it is not unheard.
    core.catch(() => undefined);
    const turn: Turn = { thread, core, waiting: new Set(), stopping: false, over: false };
    return turn;
  };
  let present = begin(Promise.resolve());

  /** Ends a turn, and the steps that wait for it. */
  const end = (turn: Turn, reason: Error): Promise<void> => {
    turn.over = true;
    void turn.thread.then(
      (thread) => thread.end(),
      () => undefined,
    );
    const quiet = source.stop();
    for (const stop of turn.waiting) stop(reason);
    return quiet;
  };

  const renew = (turn: Turn, reason: Error): void => {
    if (turn === present && !closed) present = begin(end(turn, reason));
  };

  const refusalOf = (turn: Turn): Refused | null => {
    const issues = turn === present ? source.refused() : [];
    return issues.length > 0 ? new Refused(issues) : null;
  };

  const step = async <T>(ask: (core: Core, turn: Turn) => Promise<T>): Promise<T> => {
    if (closed) throw new Error("the desk is closed");
    const turn = present;
    return new Promise<T>((resolve, reject) => {
      const stop = (reason: Error): void => {
        turn.waiting.delete(stop);
        reject(reason);
      };
      turn.waiting.add(stop);
      const over = (settle: () => void, reason: Error | null): void => {
        turn.waiting.delete(stop);
        if (reason) renew(turn, reason);
        settle();
      };
      turn.core
        .then((core) => ask(core, turn))
        .then(
          (answer) => over(() => resolve(answer), turn.stopping ? new Cancelled() : null),
          (fault: unknown) => {
            const reason = turn.stopping ? new Cancelled() : (refusalOf(turn) ?? asError(fault));
            over(() => reject(reason), reason);
          },
        );
    });
  };

  const seeing = async <T>(ask: (core: Core) => Promise<Seen<T>>): Promise<Outcome<T>> => {
    const found = await step(ask);
    seen = found.cells;
    return found.outcome;
  };

  /** Writes, while the page hears how far it has come. */
  const writing = async <Run>(
    made: Parameters<Source["written"]>[1],
    onStep: OnStep,
    onWritten: OnWritten,
    ask: (core: Core, onStep: OnStep, onWritten: OnWritten) => Promise<Written<Run>>,
  ): Promise<Outcome<Run>> => {
    const written = await step(async (core, turn) => {
      const told = () => turn.waiting.size > 0;
      const answer = await ask(
        core,
        (said) => void (told() && onStep(said)),
        (...said) => void (told() && onWritten(...said)),
      );
      if (turn.stopping && isTakenBack(answer.outcome)) throw new Cancelled();
      return answer;
    });
    if (written.bytes) source.written(written.bytes, made);
    return written.outcome;
  };

  return {
    place,
    name: source.name,
    excel,
    tables: (request) => answered(step((core) => core.tables(request))),
    prepare: (request) => answered(step((core) => core.prepare(request))),
    comparators: (request) => answered(step((core) => core.comparators(request))),
    mapping: (request) => answered(step((core) => core.mapping(request))),
    mappingFrom: (name, bytes) => answered(step((core) => core.mappingFrom(name, bytes))),
    compare: (request) => answered(seeing((core) => core.compare(request))),
    write: (request, product, onStep, onWritten) =>
      answered(writing("benchmarked", onStep, onWritten, (core, ...tell) => core.write(request, product, ...tell))),
    sheetNames: () => answered(step((core) => core.sheetNames())),
    readCase: (request) => answered(step((core) => core.readCase(request))),
    auditCase: (request) => answered(seeing((core) => core.auditCase(request))),
    writeCase: (request, product, onStep, onWritten) =>
      answered(writing("audited", onStep, onWritten, (core, ...tell) => core.writeCase(request, product, ...tell))),
    copy: () => Promise.resolve(source.copy()),
    readAgain: async () => {
      seen = nothingSeen;
      await step((core) => source.open(core, nothingSeen));
    },
    cancel: () => {
      if (present.waiting.size === 0) return;
      if (source.isChanging()) {
        present.stopping = true;
        void source.stop();
      } else present = begin(end(present, new Cancelled()));
    },
    close: () => {
      closed = true;
      void end(present, new Cancelled());
    },
  };
};

const asError = (fault: unknown): Error => (fault instanceof Error ? fault : new Error(String(fault)));

/** True when nothing went wrong but that the write was stopped; that it could not be undone would have to be said. */
const isTakenBack = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && outcome.issues.every(({ code, severity }) => severity !== "error" || code === "excel/cancelled");
