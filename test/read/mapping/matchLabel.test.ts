import { glue, labelWords } from "../../../src/read/mapping/labelWords";
import { matchLabel } from "../../../src/read/mapping/matchLabel";
import { synonyms } from "../../../src/read/mapping/synonyms";
import { taxonomy } from "../../../src/model/taxonomy";

const functionOf = (label: string): unknown => {
  const match = matchLabel(label);
  return match.is === "one" ? match.function : match.is;
};

describe("matchLabel", () => {
  it.each([
    ["Accountancy", "finance"],
    ["Finance & Internal Audit", "finance"],
    ["Corporate Finance Team", "finance"],
    ["Payroll", "payroll"],
    ["ICT and Digital Services", "ict"],
    ["I.T. services", "ict"],
    ["Maintenance of vehicles", "transport"],
    ["FIN - Finance", "finance"],
    ["C6 - Internal Audit", "finance"],
    ["62140 Legal Services", "legal"],
    ["HR Serv. mgmt.", "human-resources"],
    ["NDR admin", "business-rates-collection"],
    ["FOI", "corporate-democratic-core"],
    ["nndr_collection", "business-rates-collection"],
    ["Information Technology", "ict"],
    ["HR & OD", "human-resources"],
    ["HR team 2", "human-resources"],
    ["Human Resources (a)", "human-resources"],
    ["Facilities Management", "property"],
    ["Legal Services", "legal"],
    ["Corporate Procurement Unit", "procurement"],
    ["Fleet Management", "transport"],
    ["Marketing and Communications", "communications"],
    ["Business Support", "business-support"],
    ["Customer Contact Centre", "customer-contact"],
    ["Customer Services Centre", "customer-contact"],
    ["Democratic Services", "corporate-democratic-core"],
    ["Members' Allowances", "corporate-democratic-core"],
    ["Revenues", "local-tax-collection"],
    ["Council tax collection", "council-tax-collection"],
    ["NNDR Collection", "business-rates-collection"],
    ["Housing Benefits Administration", "housing-benefit-administration"],
    ["Elections", "other-central-services"],
    ["Non-distributed costs", "non-distributed-costs"],
    ["Waste Collection", "front-line-services"],
    ["Business support and promotion", "front-line-services"],
  ])("maps %p to %s", (label, expected) => {
    expect(functionOf(label)).toBe(expected);
  });

  it.each(["Adult social care finance team", "Legal and Democratic Services", "Schools ICT", "Housing legal services"])(
    "does not map %p blindly, because it joins functions",
    (label) => {
      expect(matchLabel(label).is).toBe("several");
    },
  );

  it.each(["Housing benefits", "Benefits", "Transport", "Support services", "Central services", "Miscellaneous", ""])(
    "leaves %p unmapped rather than guessing",
    (label) => {
      expect(["unknown", "undecided"]).toContain(matchLabel(label).is);
    },
  );

  it("never takes benefit paid out for administration", () => {
    const paid = [
      "Housing benefit payments",
      "Rent allowances",
      "Rent rebates",
      "Rent allowances - discretionary payments",
    ];
    expect(paid.map(functionOf).filter((id) => id === "housing-benefit-administration")).toEqual([]);
  });

  it.each(["Resources", "Corporate Services", "Chief Executive's Department", "Treasury"])(
    "leaves %p to a person, for councils mean different things by it",
    (label) => {
      expect(matchLabel(label).is).toBe("undecided");
    },
  );

  it("does not take the function of a department for that of the code in front of it", () => {
    expect(functionOf("HR : Travel")).toBe("unknown");
    expect(functionOf("FI:CORONERS SERVICE")).toBe("other-central-services");
  });
});

describe("the synonyms", () => {
  it("mean one function each", () => {
    const wrong = synonyms.filter(({ function: id, phrase }) => functionOf(phrase) !== id);
    expect(wrong).toEqual([]);
  });

  it("say everything once: the same words in another order, plural or abbreviation are the same", () => {
    const keys = synonyms.map(({ phrase }) =>
      labelWords(phrase)
        .filter((word) => !glue.has(word))
        .sort()
        .join(" "),
    );
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it("cover every function of the club level", () => {
    const club = taxonomy.filter(({ parent }) => parent === "support-services").map(({ id }) => id);
    const covered = new Set(synonyms.map(({ function: id }) => id));
    expect(club.filter((id) => !covered.has(id))).toEqual([]);
  });
});
