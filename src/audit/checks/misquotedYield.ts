import { ifKnown, missing } from "../../model/missing";
import { pounds } from "../../model/money";
import type { CaseCheck } from "../caseCheck";
import { finding, type Found } from "../finding";
import { answerCells } from "../lookedAt";
import { misquoteIn } from "../misquoteIn";
import { shareReadings } from "../shareReadings";
import { unanswered } from "../unanswered";

const id = "misquoted-yield";
const topic = "best-case-yield";

/**
 * Whether the realistic yield of NLGN's study is quoted as its best case, as an assumption or in any text of the case. Text that gives both figures quotes it right,
 * or speaks of the misquote. At stake: the best-case less the realistic yield of total expenditure.
 */
export const misquotedYield: CaseCheck = (ground) => {
  const { businessCase, answer, caseInputs, total } = ground;
  const { misquote_realistic: realistic, misquote_best: best } = caseInputs;
  const { answers, sentences, lines, options } = businessCase;
  const texts = [
    ...sentences,
    ...answers,
    ...lines.map(({ label: text, at }) => ({ text, at })),
    ...options.map(({ name: text, at }) => ({ text, at })),
  ].map(({ text, at }) => ({ text, at, is: misquoteIn(text, { realistic, best }) }));
  const misquoting = texts.filter(({ is }) => is === "misquote");
  const unclear = texts.filter(({ is }) => is === "unclear");
  const found: Found = {
    cells: [...answerCells(ground, [topic]), ...[...misquoting, ...unclear].map(({ at }) => at)],
    pounds: ifKnown(total.value, (spent) =>
      spent < 0 ? missing("not-comparable") : pounds((best - realistic) * spent),
    ),
    facts: { realistic, best, count: misquoting.length, text: (misquoting[0] ?? unclear[0])?.text },
  };
  const given = answer(topic);
  // No yield is above one: a bare 1.8 can only be a per cent.
  const stated = (given ? shareReadings(given) : []).map(({ share }) => share).filter((share) => share <= 1);
  const says = (share: number): boolean =>
    stated.some((each) => Math.abs(each - share) <= ground.inputs.check_tolerance);
  if (says(realistic)) return finding(id, "misquoted", found);
  if (misquoting.length > 0) return finding(id, "misquoted-in-text", found);
  const open = unanswered(id, ground, [topic], found);
  if (open) return open;
  if (unclear.length > 0) return finding(id, "text-unclear", found);
  if (says(best)) return finding(id, "as-published", found);
  return finding(id, "another-figure", found);
};
