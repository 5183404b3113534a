import { spokenPounds } from "../../src/text/amounts";

describe("pounds as a person says them", () => {
  it.each([
    [0, "£0"],
    [640, "£640"],
    [-9_994, "−£9,994"],
    [9_995, "£10k"],
    [951_234, "£951k"],
    [999_500, "£1m"],
    [1_204_000, "£1.2m"],
    [18_504_000, "£18.5m"],
    [100_000_000, "£100m"],
    [-350_000_000, "−£350m"],
    [999_499_999, "£999m"],
    [999_500_000, "£1bn"],
    [4_930_000_000, "£4.93bn"],
  ])("says %d as %s", (amount, words) => {
    expect(spokenPounds(amount)).toBe(words);
  });

  it("stays within a twentieth of the amount, whatever its size", () => {
    const unit: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };
    for (let amount = 1_000; amount < 1e11; amount *= 1.037) {
      const [, figure, size] = /^£([\d.,]+)(k|m|bn)?$/u.exec(spokenPounds(amount)) ?? [];
      const said = Number(figure?.replaceAll(",", "")) * (size ? (unit[size] ?? NaN) : 1);
      expect(Math.abs(said / amount - 1)).toBeLessThan(0.051);
    }
  });
});
