import type { Outcome } from "../../model/issue";
import { isSameRequest } from "./sameRequest";

type Ask<Q, T> = (question: Q) => Promise<Outcome<T>>;

/** Asks once and keeps the last answer for the same question. An answer that failed is not kept, for what stood in its way may be mended. */
export const remembering = <Q extends object, T>(ask: Ask<Q, T>): Ask<Q, T> => {
  let last: { readonly question: Q; readonly answer: Promise<Outcome<T>> } | null = null;
  return async (question) => {
    if (last && isSameRequest(last.question, question)) return last.answer;
    const asked = { question, answer: ask(question) };
    last = asked;
    const forget = (): void => {
      if (last === asked) last = null;
    };
    try {
      const answer = await asked.answer;
      if (!answer.ok) forget();
      return answer;
    } catch (fault) {
      forget();
      throw fault;
    }
  };
};
