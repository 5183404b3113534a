import { gzipSync } from "fflate";
import { nodeGunzip } from "../../../../src/cli/nodeGunzip";
import { platformGunzip, type Gunzip } from "../../../../src/workbook/xlsx/archive/gunzip";
import { joinedBytes } from "../../../../src/workbook/xlsx/archive/joinedBytes";

const content = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * at) % 251);
const file = gzipSync(content);
const inPieces = (bytes: Uint8Array): readonly Uint8Array[] => [
  bytes.subarray(0, 10),
  bytes.subarray(10, -8),
  bytes.subarray(-8),
];

const unpacked = async (gunzip: Gunzip, pieces: readonly Uint8Array[]): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of gunzip(pieces)) chunks.push(chunk);
  return joinedBytes(chunks);
};

describe.each([
  ["the platform's", platformGunzip],
  ["the command line's", nodeGunzip],
])("%s gunzip", (_, gunzip) => {
  it("unpacks what comes in pieces", async () => {
    expect(Buffer.compare(await unpacked(gunzip, inPieces(file)), content)).toBe(0);
    expect(await unpacked(gunzip, inPieces(gzipSync(new Uint8Array())))).toEqual(new Uint8Array());
  });

  it("throws for a wrong checksum, a wrong length, damage, and a file that breaks off", async () => {
    for (const at of [-8, -1, 40, 0]) {
      const damaged = file.slice();
      damaged[at < 0 ? damaged.length + at : at] = 7 + (damaged.at(at) ?? 0);
      await expect(unpacked(gunzip, inPieces(damaged))).rejects.toThrow();
    }
    await expect(unpacked(gunzip, inPieces(file).slice(0, 2))).rejects.toThrow();
  });

  it("can be left half-way", async () => {
    for await (const chunk of gunzip(inPieces(file))) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
  });
});
