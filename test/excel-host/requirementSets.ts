/** True when a set is supported by an Excel whose highest ExcelApi set is given: `1.10` is later than `1.9`. */
export const isSetSupported = (excelApi: string, name: string, version: string): boolean => {
  switch (name.toLowerCase()) {
    case "excelapi":
      return compare(version, excelApi) <= 0;
    case "delayforcelledit":
    case "richapiruntime":
    case "sharedruntime":
    case "ribbonapi":
    case "dialogapi":
      return compare(version, "1.1") <= 0;
    default:
      return false;
  }
};

const compare = (one: string, other: string): number => {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
};
