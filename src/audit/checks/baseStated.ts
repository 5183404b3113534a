import { isKnown, type Maybe } from "../../model/missing";
import { pounds } from "../../model/money";
import type { CaseCheck } from "../caseCheck";
import { claimNotKnown } from "../claimNotKnown";
import { claimReading } from "../claimReading";
import { finding, type Found } from "../finding";
import { answerCells, baseCells, claimCells } from "../lookedAt";
import { shareReadings, type ShareReading } from "../shareReadings";
import { unanswered } from "../unanswered";

const id = "base-stated";
const topics = ["claimed-share", "claimed-share-is-of"] as const;

/**
 * Whether the case says of what its claim is a percentage, and the percentage agrees with claim ÷ base to the decimals to which it is stated. A bare 12 is read as
 * 12 % only where the base makes it agree. At stake: claim less percentage × base, either way.
 */
export const baseStated: CaseCheck = (ground) => {
  const reading = claimReading(ground);
  const found: Found = { cells: [...answerCells(ground, topics), ...claimCells(ground), ...baseCells(ground)] };
  const open = unanswered(id, ground, topics, found);
  if (open) return open;
  const [stated, of] = topics.map((topic) => ground.answer(topic));
  const base = baseIn(of?.text ?? "");
  if (!stated || !base) return finding(id, "base-unclear", { ...found, facts: { said: of?.text ?? "" } });
  if (!isKnown(reading.sure)) return claimNotKnown(id, reading, found);
  const claim = reading.sure;
  const whole = base === "total" ? ground.total.value : ground.inScope.value;
  const other = base === "total" ? ground.inScope.value : ground.total.value;
  if (!isKnown(whole) || whole <= 0) return finding(id, "base-without-pounds", { ...found, facts: { base } });

  const readings = shareReadings(stated);
  const agreeing = (with_: Maybe): ShareReading | undefined =>
    readings.find((each) => agrees(each, claim, with_, ground.inputs.check_tolerance));
  const facts = { base, actual: claim / whole, asStands: readings[0]?.share, asPercent: readings[1]?.share };
  const agreed = agreeing(whole);
  if (agreed) return finding(id, "share-agrees", { ...found, facts: { ...facts, share: agreed.share } });
  const elsewhere = agreeing(other);
  const [first] = readings;
  // A bare number above one is a per cent or a slip, and which of the two only the base could have told.
  if (!elsewhere && readings.length > 1 && first && first.share > 1)
    return finding(id, "share-two-readings", { ...found, facts });
  const share = elsewhere?.share ?? first?.share ?? Number.NaN;
  return finding(id, elsewhere ? "share-of-the-other-base" : "share-does-not-agree", {
    ...found,
    pounds: pounds(Math.abs(claim - share * whole)),
    facts: { ...facts, share },
  });
};

const agrees = ({ share, decimals }: ShareReading, claim: number, base: Maybe, tolerance: number): boolean =>
  isKnown(base) && base > 0 && Math.abs(claim / base - share) <= 0.5 * 10 ** -decimals + tolerance;

/** What the case says that its percentage is of; undefined where its words name neither, or both. */
const baseIn = (text: string): "total" | "in-scope" | undefined => {
  const inScope = /back[\s-]?office|in[\s-]?scope|addressable|\bsupport\b|shared services?/iu.test(text);
  // "Total back-office cost" is back-office cost.
  if (inScope) return /total (\w+ )?(expenditure|spending|budget)/iu.test(text) ? undefined : "in-scope";
  return /total|whole|overall|(gross|net|revenue) (expenditure|budget|spending)/iu.test(text) ? "total" : undefined;
};
