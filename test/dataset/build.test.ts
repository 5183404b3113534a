import { csv } from "../../assets/build/benchmark/csv";
import { value, valueFromThousands } from "../../assets/build/benchmark/records";

describe("the build's numbers", () => {
  it.each([
    ["6544.0", "6544000"],
    ["348215.3", "348215300"],
    ["6575.031139293887", "6575031.139293887"],
    ["-9309.0", "-9309000"],
    ["-0.5", "-500"],
    ["0.0", "0"],
    ["0.0004", "0.4"],
    ["12", "12000"],
  ])("moves the point of £%s thousand without changing a digit: £%s", (thousands, digits) => {
    expect(valueFromThousands(thousands)).toEqual({ digits });
  });

  it("takes what is no number for our own mistake", () => {
    expect(() => valueFromThousands("")).toThrow("not a number");
    expect(() => value("NA")).toThrow("not a number");
  });

  it("sorts rows the same way everywhere, numbers by size", () => {
    expect(
      csv(
        ["a", "b"],
        [
          ["É", "1"],
          ["E", "10"],
          ["E", "9"],
        ],
      ),
    ).toBe("a,b\nE,9\nE,10\nÉ,1\n");
  });
});
