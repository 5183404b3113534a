import type { CaseMoneyPart } from "../../../model/businessCase";

/** What words say that money is: one of the parts of a case, a cost of which they do not say whether it comes once or every year, or nothing that a case claims or spends. */
export type PartSaid = CaseMoneyPart | "cost" | "none";

/** What a heading, a title or a header says of the money under it; null where it says nothing, or both savings and costs. */
export const partIn = (text: string): PartSaid | null => {
  if (planned.test(text)) return "planned-saving";
  if (costOfChange.test(text)) return "one-off-cost";
  if (never.test(text)) return "none";
  if (!isSaving(text)) return noMoney.test(text) ? "none" : costPart(text);
  return saysCostToo(text) ? null : "claim";
};

/** What a line's own label says, where nothing above it does. Words for what is spent less are those of a saving, whatever they are about. */
export const partOfLabel = (label: string): CaseMoneyPart | null => {
  const said = reduced.test(label) ? "claim" : partIn(label);
  return said === "cost" || said === "none" ? null : said;
};

const isSaving = (text: string): boolean => saving.test(text.replace(notSaving, " "));

/** “Cost savings” are savings; “costs and savings” are both. */
const saysCostToo = (text: string): boolean =>
  costPart(text.replace(/\bcosts?[- ](?:savings?|reductions?|efficienc(?:y|ies)|avoidance)\b/giu, " ")) !== null &&
  !/\brecurring savings?\b|\bongoing savings?\b/iu.test(text);

const costPart = (text: string): PartSaid | null => {
  const [comesOnce, comesAgain] = [once.test(text), everyYear.test(text)];
  if (comesOnce && comesAgain) return "cost";
  if (comesOnce) return "one-off-cost";
  if (comesAgain) return "running-cost";
  return /\bcosts?\b|\bexpenditure\b|\bspend(?:ing)?\b/iu.test(text) ? "cost" : null;
};

const planned =
  /\bsavings? plans?\b|\bmedium[- ]term\b|\bmtf[psb]\b|\bsavings? (?:already )?(?:in|counted in|within) (?:the |an?other |other )?(?:budget|plans?)\b|\balready (?:planned|budgeted|in the (?:budget|plan))\b|\bbudgeted savings?\b/iu;

const saving =
  /\bsavings?\b|\bsaves?\b|\bbenefits?\b|\befficienc(?:y|ies)\b|\bcost (?:reductions?|avoidance)\b|\breductions?\b|\bclaims?\b|\bclaimed\b|\bcashable\b/iu;
const notSaving =
  /\bhousing benefits?\b|\bbenefits? (?:admin\w*|service|team|assessment|realisation|tracking|owner|baseline|payments?)\b|\brevenues and benefits\b|\binsurance claims?\b/giu;

const reduced =
  /\b(?:reduc\w+|lower|less|fewer|cuts?|cutting|avoid\w*|savings?|saved|consolidat\w+|rationalis\w+|delet\w+|removal|efficienc(?:y|ies))\b/iu;

const costOfChange =
  /\bcosts? (?:to|of) (?:achiev\w+|deliver\w*|implement\w*|chang\w+|mak\w+)\b|\binvest(?:ment)?s? (?:to|needed|required)\b|\binvest to save\b/iu;
const once =
  /\bone[- ]?offs?\b|\bnon[- ]?recurr(?:ing|ent)\b|\bup[- ]?front\b|\binvest(?:ment)?s?\b|\bimplementation\b|\btransition(?:al)?\b|\bset[- ]?up\b|\bmobilisation\b|\bmigration\b|\bredundanc(?:y|ies)\b|\bseverance\b|\bpension strain\b|\b(?:programme|project) (?:team|management|office|costs?)\b|\bcapital (?:costs?|spend|expenditure)\b|\btransformation costs?\b|\b(?:double|dual) running\b|\bearly retirement\b/iu;
const everyYear =
  /(?<!double |dual )\brunning\b|(?<!non[- ]?)\brecurr(?:ing|ent)\b|\bon[- ]?going\b|\bannual costs?\b|\boperating costs?\b|\brevenue costs?\b|\blicen[cs](?:es?|ing)\b|\bmaintenance\b|\bretained client\b|\bclient[- ](?:side|team|function)\b|\bhosting\b|\bsubscriptions?\b|\bmanagement fee\b|\bpay harmonisation\b|\bcosts? (?:a|per) year\b/iu;

/** What is neither saved nor spent by a case, whatever else the words are about. */
const never =
  /\bbaselines?\b|\bcumulative\b|\bnpv\b|\bnet present\b|\bdiscount(?:ed|ing)?\b|\bassumptions?\b|\bbackground\b|\bnotes?\b|\brisks?\b|\bmemo(?:randum)?\b|\bnon[- ]?financial\b|\bsensitivit(?:y|ies)\b|\bscenarios?\b|\bper ?cent(?:age)?\b|%/iu;
const noMoney =
  /\bcurrent\b|\bexisting\b|\bas[- ]is\b|\bbudgets?\b|\bfunding\b|\bfunded\b|\bfinanc(?:ed|ing)\b|\breserves?\b|\bgrants?\b|\boutturn\b|\bactuals?\b|\bheadcount\b|\bafter\b|\bbefore\b|\bin scope\b|\bgross\b|\bincome\b/iu;
