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
    ["I.T. services", "unknown"],
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
  ])("maps %p to %s", (label, expected) => {
    expect(functionOf(label)).toBe(expected);
  });

  it.each(["Adult social care finance team", "Legal and Democratic Services", "Schools ICT", "Housing legal services"])(
    "does not map %p blindly, because it joins functions",
    (label) => {
      expect(matchLabel(label).is).toBe("several");
    },
  );

  it.each([
    "Housing benefits",
    "Benefits",
    "Transport",
    "Support services",
    "Central services",
    "Business support and promotion",
    "Miscellaneous",
    "",
  ])("leaves %p unmapped rather than guessing", (label) => {
    expect(functionOf(label)).toBe("unknown");
  });

  it("never takes benefit paid out for administration", () => {
    const paid = [
      "Housing benefit payments",
      "Rent allowances",
      "Rent rebates",
      "Rent allowances - discretionary payments",
    ];
    expect(paid.map(functionOf).filter((id) => id === "housing-benefit-administration")).toEqual([]);
  });

  it("is sure to 0.95 of a whole synonym and to 0.9 of a label made up of several", () => {
    expect([matchLabel("Payroll"), matchLabel("Finance and insurance")]).toMatchObject([
      { confidence: 0.95 },
      { confidence: 0.9 },
    ]);
  });
});

describe("the synonyms", () => {
  it("mean one function each", () => {
    const all = [...synonyms].flatMap(([id, phrases]) => phrases.map((phrase) => ({ id, phrase })));
    const wrong = all.filter(({ id, phrase }) => functionOf(phrase) !== id);
    expect(wrong).toEqual([]);
  });

  it("cover every function of the club level", () => {
    const club = taxonomy.filter(({ parent }) => parent === "support-services").map(({ id }) => id);
    expect(club.filter((id) => !synonyms.has(id))).toEqual([]);
  });
});
