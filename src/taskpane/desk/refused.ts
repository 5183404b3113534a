import { failed, type Issue, type Outcome } from "../../model/issue";

/** Thrown inside a desk where the workbook did not answer: why, as data. */
export class Refused extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ code }) => code).join(", "));
  }
}

/** What a step answers; why it has no answer is an answer. */
export const answered = async <T>(step: Promise<Outcome<T>>): Promise<Outcome<T>> => {
  try {
    return await step;
  } catch (fault) {
    if (fault instanceof Refused) return failed(...fault.issues);
    throw fault;
  }
};
