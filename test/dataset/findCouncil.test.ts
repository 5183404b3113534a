import fc from "fast-check";
import { editDistance } from "../../src/dataset/editDistance";
import { findCouncil } from "../../src/dataset/findCouncil";
import type { Dataset } from "../../src/model/dataset";
import { parseFinancialYear } from "../../src/model/year";
import { wordsOf } from "../../src/text/issues";
import { bundledDataset } from "./bundledDataset";

let dataset: Dataset;
beforeAll(async () => {
  dataset = await bundledDataset();
});

const codeOf = (text: string, year?: string): string => {
  const found = findCouncil(dataset, text, year === undefined ? undefined : parseFinancialYear(year));
  return found.ok ? found.value.code : (found.issues[0]?.code ?? "no issue");
};

describe("findCouncil", () => {
  it.each([
    ["E07000117", "E07000117"],
    [" e2333 ", "E07000117"],
    ["Burnley", "E07000117"],
    ["BURNLEY BC", "E07000117"],
    ["Burnley Borough Council*", "E07000117"],
    ["Cambridgeshire CC (d)", "E10000003"],
    ["Blackburn with Darwen UA", "E06000008"],
    ["Edinburgh City", "S12000036"],
    ["Edinburgh (City of)", "S12000036"],
    ["City of Edinburgh Council", "S12000036"],
    ["Argyll & Bute", "S12000035"],
    ["Bristol, City of", "E06000023"],
    ["Kingston upon Hull UA", "E06000010"],
    ["King’s Lynn & West Norfolk", "E07000146"],
    ["St. Albans", "E07000240"],
    ["Stockton-on-Tees\u00a0UA", "E06000004"],
    ["The Vale of Glamorgan", "W06000014"],
    ["London Borough of Bexley", "E09000004"],
    ["Gateshead MBC", "E08000037"],
    ["Derry City and Strabane", "N09000005"],
  ])("finds %s", (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it("finds a council by a code that it had before", () => {
    expect(codeOf("E08000020")).toBe("E08000037");
  });

  it("finds councils that were abolished, by name", () => {
    expect(codeOf("Cumbria")).toBe("E10000006");
    expect(codeOf("Aylesbury Vale DC")).toBe("E07000004");
    expect(codeOf("Taunton Deane")).toBe("E07000190");
  });

  it("finds every council of the dataset by its code, its name and each of its other names, alone or not at all", () => {
    for (const council of dataset.councils)
      for (const name of [council.code, council.name, ...council.otherNames]) {
        const found = findCouncil(dataset, name);
        if (found.ok) expect([name, found.value.code]).toEqual([name, council.code]);
        else expect(found.issues[0]?.code).toBe("council/ambiguous");
      }
  });

  it("asks which is meant where a county and the unitary after it share a name", () => {
    const found = findCouncil(dataset, "Somerset");
    expect(found.issues[0]).toMatchObject({
      code: "council/ambiguous",
      facts: { council: "Somerset", nearest: "Somerset Council (E06000066); Somerset County Council (E10000027)" },
    });
  });

  it("takes the kind of council in the text, or the year, as the answer to that", () => {
    expect(codeOf("Somerset CC")).toBe("E10000027");
    expect(codeOf("Somerset UA")).toBe("E06000066");
    expect(codeOf("Somerset", "2016-17")).toBe("E10000027");
    expect(codeOf("Somerset", "2024-25")).toBe("E06000066");
    expect(codeOf("Buckinghamshire", "2019-20")).toBe("E10000002");
    expect(codeOf("North Yorkshire", "2015-16")).toBe("E10000023");
    expect(codeOf("Dorset", "1999-00")).toBe("council/ambiguous");
  });

  it.each(["London", "ENGLAND", "Council", "", "Borough", "E06", "Lancashir"])("does not guess at “%s”", (text) => {
    expect(codeOf(text)).toBe("council/unknown");
  });

  it("names the nearest councils for a misspelt one, in words", () => {
    const [issue] = findCouncil(dataset, "Burnly").issues;
    expect(issue?.facts?.["nearest"]).toMatch(/^Burnley \(E07000117\)/u);
    expect(issue && wordsOf(issue).todo).toContain("Burnley (E07000117)");
    const [other] = findCouncil(dataset, "Xyzzy").issues;
    expect(other && wordsOf(other).todo).toBe(
      "Give its name as published, or its nine-character code such as E07000117.",
    );
  });
});

describe("editDistance", () => {
  it.each([
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["burnley", "bunrley", 1],
    ["ca", "abc", 3],
  ])("of %s and %s is %i", (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });

  it("is 0 only for the same text, the same both ways, and never more than the longer text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), fc.string({ unit: "binary-ascii" }), (one, other) => {
        const distance = editDistance(one, other);
        expect(distance === 0).toBe(one === other);
        expect(editDistance(other, one)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
});
