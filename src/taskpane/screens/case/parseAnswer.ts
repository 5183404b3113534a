import type { AnswerKind } from "../../../model/caseTopics";
import { parseFinancialYear, startOf } from "../../../model/year";

/**
 * What a person has typed as the answer to a question of a kind: a number (percentages as parts of one, pounds in full, a financial year by its first), a date as `2025-05-12`, or
 * words; null where it is none, or below nothing, which no check can use. Yes and no are chosen and not typed.
 */
export const parseAnswer = (kind: AnswerKind, typed: string): string | number | null => {
  const text = typed.trim();
  if (text === "") return null;
  if (kind === "words") return text;
  if (kind === "date") return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? text : null;
  if (kind === "years") return yearOf(text);
  const [, figure, unit = ""] = /^£?\s*([\d,]*\.?\d+)\s*(%|k|m|bn)?$/iu.exec(text) ?? [];
  if (figure === undefined || !isGrouped(figure)) return null;
  if (!(allowed[kind] ?? [""]).includes(unit.toLowerCase())) return null;
  const number = Number(figure.replaceAll(",", ""));
  return kind === "share" ? number / 100 : number * (worth[unit.toLowerCase()] ?? 1);
};

/** A year by its number, as `4` or `Year 4`, or a financial year by the one in which it starts; null for anything else. */
const yearOf = (text: string): number | null => {
  const financial = parseFinancialYear(text);
  if (financial !== undefined) return startOf(financial);
  const [, number] = /^(?:years?\s+)?(\d{1,4})$/iu.exec(text) ?? [];
  return number === undefined ? null : Number(number);
};

/** Commas stand before three digits or nowhere: 1,25 may be meant as a decimal. */
const isGrouped = (figure: string): boolean => !figure.includes(",") || /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(figure);

const allowed: Partial<Record<AnswerKind, readonly string[]>> = { pounds: ["", "k", "m", "bn"], share: ["", "%"] };
const worth: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };
