import type { Issue } from "../../model/issue";
import { stuckWords } from "../../text/pane/stuck";
import type { Place } from "../place";
import type { AtStuck, Problem, Seat, Settled } from "./paneState";
import { problemOf } from "./problemOf";
import { isNoTable, remedyFor } from "./remedy";

/** The screen for issues that stopped a step: the errors first, and the way back to where one was. */
export const stuckAt = (issues: readonly Issue[], seat: Seat | null, before: Settled): AtStuck => {
  const errors = issues.filter(({ severity }) => severity === "error");
  const place: Place = seat?.desk.place ?? "browser";
  const back = wherePersonWas(before);
  return {
    at: "stuck",
    problems: (errors.length > 0 ? errors : issues).map((issue) => inWorkbook(problemOf(issue), seat)),
    remedy: remedyFor(issues, place, back.at !== "start"),
    noTable: isNoTable(issues),
    seat,
    before: back,
  };
};

/** A problem without a place of its own is the workbook's. */
const inWorkbook = (problem: Problem, seat: Seat | null): Problem =>
  problem.where === null && seat ? { ...problem, where: seat.desk.name } : problem;

/** The screen for a mistake of our own. */
export const faultAt = (fault: unknown, seat: Seat | null, before: Settled): AtStuck =>
  ownStuck({ ...stuckWords.ownFault, where: fault instanceof Error ? fault.message : String(fault) }, seat, before);

/** The screen for an example that could not be fetched. */
export const notFetchedAt = (seat: Seat | null, before: Settled): AtStuck =>
  ownStuck({ ...stuckWords.exampleNotFetched, where: null }, seat, before);

const ownStuck = (problem: Omit<Problem, "cells">, seat: Seat | null, before: Settled): AtStuck => ({
  at: "stuck",
  problems: [{ ...problem, cells: null }],
  remedy: "retry",
  noTable: false,
  seat,
  before: wherePersonWas(before),
});

const wherePersonWas = (before: Settled): Settled => (before.at === "stuck" ? before.before : before);
