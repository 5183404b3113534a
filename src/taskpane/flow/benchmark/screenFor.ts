import { done, type Outcome } from "../../../model/issue";
import type { BenchmarkSeat } from "../seat";
import type { BenchmarkStep } from "../steps";
import type { Answers } from "./answers";
import type { BenchmarkScreen } from "./benchmarkState";

/** The screen of a step, with all that it shows; the issues that stop it when it cannot be shown. */
export const screenFor = async (
  step: BenchmarkStep,
  seat: BenchmarkSeat,
  answers: Answers,
): Promise<Outcome<BenchmarkScreen>> => {
  const { request } = seat;
  switch (step) {
    case "table": {
      const tables = await answers.tables(request);
      if (!tables.ok) return tables;
      return done({ at: step, seat, tables: tables.value, asking: false, refused: [], answered: request });
    }
    case "mapping": {
      const prepared = await answers.unassigned(request);
      return prepared.ok ? done({ at: step, seat, prepared: prepared.value, issues: prepared.issues }) : prepared;
    }
    case "compare": {
      const [tables, prepared, found] = [
        await answers.tables(request),
        await answers.prepared(request),
        await answers.comparators(request),
      ];
      if (!tables.ok) return tables;
      if (!prepared.ok) return prepared;
      if (!found.ok) return found;
      return done({ at: step, seat, tables: tables.value, prepared: prepared.value, found: found.value });
    }
    case "results": {
      const compared = await answers.compared(request);
      return compared.ok ? done({ at: step, seat, compared: compared.value, issues: compared.issues }) : compared;
    }
    case "write": {
      const compared = await answers.compared(request);
      return compared.ok ? done({ at: step, seat, compared: compared.value, state: { at: "ready" } }) : compared;
    }
  }
};
