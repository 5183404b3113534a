import type { StatedCase } from "../../model/statedCase";
import type { RunRequest } from "../../run/request";
import type { Desk } from "../desk/desk";
import type { BenchmarkStep, CaseStep, Flow, Step } from "./steps";

interface SeatIn<F extends Flow, Request, S extends Step> {
  readonly flow: F;
  readonly desk: Desk;
  readonly request: Request;
  /** The furthest step that was seen with this request. */
  readonly reached: S;
}

/** Who sits at a benchmark, with what was asked so far; nothing that was chosen is lost by going to another step. */
export type BenchmarkSeat = SeatIn<"benchmark", RunRequest, BenchmarkStep>;

/** The same at a business case. */
export type CaseSeat = SeatIn<"case", StatedCase, CaseStep>;

export type Seat = BenchmarkSeat | CaseSeat;
