import { isFunctionId, type FunctionId } from "../../../model/taxonomy";
import { matchLabel } from "../../../read/mapping/matchLabel";

/** The function that a line is about: as its own column says, else by its label; null where that is none that is known, or several. */
export const functionOfLine = (label: string, said: string): FunctionId | null => {
  if (said.trim() !== "") return functionIn(said) ?? functionIn(said.split(":")[0] ?? "");
  return functionIn(label) ?? functionIn(label.replace(ofSavings, " ").replace(/\s+/gu, " ").trim());
};

const functionIn = (text: string): FunctionId | null => {
  const id = text.trim().toLowerCase().replace(/\s+/gu, "-");
  if (isFunctionId(id) && id !== "total") return id;
  const match = matchLabel(text);
  return match.is === "one" ? match.function : null;
};

/** What every saving may say of itself, besides what it is about. */
const ofSavings =
  /\b(?:savings?|efficienc(?:y|ies)|reductions?|from|one|single|shared?|sharing|joint|merg\w+|combin\w+|integrat\w+|consolidat\w+|new|annual|costs? of)\b/giu;
