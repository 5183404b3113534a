import { done, type Outcome } from "../../model/issue";
import type { Answers } from "./answers";
import type { Seat, Settled } from "./paneState";
import { laterOf, type Step } from "./steps";

/** The screen of a step, with all that it shows; the issues that stop it when it cannot be shown. */
export const screenFor = async (step: Step, from: Seat, answers: Answers): Promise<Outcome<Settled>> => {
  const { request } = from;
  const seat = { ...from, reached: laterOf(from.reached, step) };
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
