import type { CaseFinding } from "../../src/model/caseCheck";

/** A finding in one line: the check, its result, why, and the pounds at stake to the pound. */
export const findingRow = ({ id, result, because, pounds: stake }: CaseFinding): string =>
  [id, result, because, typeof stake === "number" ? Math.round(stake) : "[x]"].join(" · ");
