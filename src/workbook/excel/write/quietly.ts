import type { Question } from "../ask";

/** The same question with the screen still and, unless values are asked for, without calculating: both last until the next sync. */
export const quietly =
  <T>(question: Question<T>): Question<T> =>
  (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    return question(context);
  };
