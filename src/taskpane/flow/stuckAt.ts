import type { Issue } from "../../model/issue";
import { stuckWords } from "../../text/pane/stuck";
import type { Place } from "../place";
import type { AtStuck, Problem, Settled } from "./paneState";
import { problemOf } from "./problemOf";
import { isNothingFound, remedyFor } from "./remedy";
import type { Seat } from "./seat";
import type { Flow } from "./steps";

/** The screen for issues that stopped a step: the errors first, and the way back to where one was. */
export const stuckAt = (flow: Flow, issues: readonly Issue[], seat: Seat | null, before: Settled): AtStuck => {
  const errors = issues.filter(({ severity }) => severity === "error");
  const place: Place = seat?.desk.place ?? "browser";
  const back = wherePersonWas(before);
  return {
    at: "stuck",
    flow,
    problems: (errors.length > 0 ? errors : issues).map((issue) => inWorkbook(problemOf(issue), seat)),
    remedy: remedyFor(issues, place, "seat" in back && back.seat?.flow === flow),
    nothingFound: isNothingFound(issues),
    seat,
    before: back,
  };
};

/** A problem without a place of its own is the workbook's. */
const inWorkbook = (problem: Problem, seat: Seat | null): Problem =>
  problem.where === null && seat ? { ...problem, where: seat.desk.name } : problem;

/** The screen for a mistake of our own. */
export const faultAt = (flow: Flow, fault: unknown, seat: Seat | null, before: Settled): AtStuck =>
  ownStuck(
    flow,
    { ...stuckWords.ownFault, where: fault instanceof Error ? fault.message : String(fault) },
    seat,
    before,
  );

/** The screen for an example that could not be fetched. */
export const notFetchedAt = (flow: Flow, seat: Seat | null, before: Settled): AtStuck =>
  ownStuck(flow, { ...stuckWords.exampleNotFetched, where: null }, seat, before);

const ownStuck = (flow: Flow, problem: Omit<Problem, "cells">, seat: Seat | null, before: Settled): AtStuck => ({
  at: "stuck",
  flow,
  problems: [{ ...problem, cells: null }],
  remedy: "retry",
  nothingFound: false,
  seat,
  before: wherePersonWas(before),
});

const wherePersonWas = (before: Settled): Settled => (before.at === "stuck" ? before.before : before);
