/**
 * The names of the streams in an OLE2 compound file ([MS-CFB] 2.6), the shell of .xls and of encrypted workbooks; empty for any other
 * file. Every place where a directory entry can stand is looked at, so that a damaged allocation table does not hide the kind of file.
 */
export const compoundStreams = (bytes: Uint8Array): ReadonlySet<string> => {
  const names = new Set<string>();
  if (!signature.every((byte, at) => bytes[at] === byte)) return names;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = headerSize; at + entrySize <= bytes.length; at += entrySize) {
    const nameBytes = view.getUint16(at + 64, true);
    if (view.getUint8(at + 66) !== streamType || nameBytes < 4 || nameBytes > 64 || nameBytes % 2 === 1) continue;
    names.add(new TextDecoder("utf-16le").decode(bytes.subarray(at, at + nameBytes - 2)));
  }
  return names;
};

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerSize = 512;
const entrySize = 128;
const streamType = 2;
