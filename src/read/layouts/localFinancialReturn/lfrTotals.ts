import type { LfrService, LfrSheet } from "./lfrSheet";

/** A total of services, whatever of. */
export const isTotal = ({ label }: LfrService): boolean => /\btotal\b/iu.test(label);

/** Accounts beside the general fund: housing revenue account, common good, harbours. */
export const isOutside = ({ label }: LfrService): boolean =>
  !/\bnon[- ]HRA\b/iu.test(label) && /\bHRA\b|\bhousing revenue account\b|\bcommon good\b|\bharbour/iu.test(label);

/** A form's own total; undefined where several could be meant. */
export const totalOf = ({ services }: LfrSheet): LfrService | undefined => {
  const totals = services.filter(isTotal);
  return totals.length === 1 ? totals[0] : undefined;
};

/** The total of the general fund: the column that says so, or the only total where no account beside the fund has a column. */
export const generalFundTotal = (summary: LfrSheet): LfrService | undefined =>
  summary.services.find((service) => isTotal(service) && /\bgeneral fund\b|\bGF\b/iu.test(service.label)) ??
  (summary.services.some(isOutside) ? undefined : totalOf(summary));
