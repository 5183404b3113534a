import type { CaseFinding } from "../model/caseCheck";
import type { CaseGround } from "./caseGround";

/** A check of METHOD §9: what it finds on a case. It always answers, and never throws. */
export type CaseCheck = (ground: CaseGround) => CaseFinding;
