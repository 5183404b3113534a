import type { FunctionId } from "../../model/taxonomy";
import { central } from "./vocabulary/central";
import { frontLine } from "./vocabulary/frontLine";
import { support } from "./vocabulary/support";
import type { Origin, Vocabulary } from "./vocabulary/vocabulary";

/** A reviewed phrase that means one function in every council. */
export interface Synonym {
  readonly function: FunctionId;
  readonly phrase: string;
  readonly origin: Origin;
}

/**
 * What British councils call the functions of METHOD §2, reviewed by hand, with where each phrase comes from. Phrases are compared word by word after case,
 * plural, punctuation, abbreviations and filler words ("services", "team", "costs") are taken off, so one spelling of each is enough.
 */
export const synonyms: readonly Synonym[] = [support, central, frontLine].flatMap(phrasesOf);

function phrasesOf(vocabulary: Vocabulary): readonly Synonym[] {
  return Object.entries(vocabulary).flatMap(([id, byOrigin]) =>
    Object.entries(byOrigin).flatMap(([origin, list]) =>
      list
        .split(";")
        .map((text) => text.trim().replace(/\s+/gu, " "))
        .filter(Boolean)
        .map((phrase) => ({ function: id as FunctionId, phrase, origin: origin as Origin })),
    ),
  );
}
