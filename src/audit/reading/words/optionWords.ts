import type { DeliveryModel, DeliveryVehicle } from "../../../model/businessCase";

/** The delivery model that words name; null for none, or for more than one. */
export const modelIn = (text: string): DeliveryModel | null => only(models, text);

/** The vehicle that words name; null for none, or for more than one. */
export const vehicleIn = (text: string): DeliveryVehicle | null => only(vehicles, text);

const only = <T extends string>(words: Readonly<Record<T, RegExp>>, text: string): T | null => {
  const found = (Object.keys(words) as T[]).filter((each) => words[each].test(text));
  const [first] = found;
  return first !== undefined && found.length === 1 ? first : null;
};

const models: Readonly<Record<DeliveryModel, RegExp>> = {
  "internal-aggregated":
    /\binternal(?:ly)?[- ]+aggregat|\bin[- ]?house\b|\blead (?:council|authority|partner)\b|\bown shared service\b|^internal\b/iu,
  "external-aggregated":
    /\bexternal(?:ly)?[- ]+aggregat|\bjoin(?:ing)? (?:an?|the|another|existing)\b|\b(?:existing|another|other) (?:council|authority|public body|shared service)|\bpublic[- ]public\b|^external\b/iu,
  commercial: /\bcommercial|\bprivate (?:sector|partner|provider)|\bstrategic partner|\boutsourc|\bmarket\b/iu,
};

const vehicles: Readonly<Record<DeliveryVehicle, RegExp>> = {
  "internal-reorganisation": /\b(?:internal )?re-?organi[sz]ation\b|\binternal restructur/iu,
  outsourcing: /\boutsourc|\bcontract(?:ed)? out\b|\bservice contract\b/iu,
  "arms-length-body": /\barm[’'‘]?s?[- ]length|\baleo\b|\balmo\b|\bteckal\b/iu,
  "new-legal-entity":
    /\bnew (?:legal )?(?:entity|company|body)|\blimited company\b|\bjoint venture\b|\bjv\b|\bspecial purpose vehicle\b|\bcommunity interest company\b|\bllp\b/iu,
  "joint-committee": /\bjoint committee\b/iu,
};
