import { taxonomy } from "../../src/model/taxonomy";
import { classInWords, classLabel, driverLabels, driverVolumes, functionLabels } from "../../src/text/functions";

describe("labels", () => {
  it("of functions are there for every node of the taxonomy, and differ", () => {
    const labels = taxonomy.map(({ id }) => functionLabels[id]);
    expect(labels.filter((label) => !/^[A-Z].+/u.test(label))).toEqual([]);
    expect(new Set(labels).size).toBe(taxonomy.length);
    expect(Object.keys(functionLabels).sort()).toEqual(taxonomy.map(({ id }) => id).sort());
  });

  it("of drivers are there for every driver that the taxonomy names, as a unit and as a volume", () => {
    const named = taxonomy.flatMap(({ drivers }) => drivers).filter((kind) => kind !== "total-expenditure");
    for (const kind of named) {
      expect(driverLabels[kind]).toMatch(/./u);
      expect(driverVolumes[kind]).toMatch(/./u);
    }
    expect(Object.keys(driverVolumes).sort()).toEqual(Object.keys(driverLabels).sort());
  });

  it("of a class are a club's own words when nobody else has any", () => {
    expect(classInWords("shire-district")).toBe("shire districts");
    expect(classLabel("illustrative-borough")).toBe("illustrative borough");
    expect(classInWords("illustrative-borough")).toBe("councils of the class illustrative borough");
  });
});
