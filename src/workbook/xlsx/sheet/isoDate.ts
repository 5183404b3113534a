const dayMs = 86_400_000;
const form =
  /^(?:(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d))?(?:(?:^|T)(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d(?:\.\d+)?))?)?Z?$/u;

/**
 * The serial number that Excel holds for a date, time or both written as ISO 8601 (cells of type `d`); undefined for anything else. In the 1900
 * system the days before 1 March 1900 are one less, because Excel counts a 29 February 1900 that there was not.
 */
export const serialFromIso = (text: string, date1904: boolean): number | undefined => {
  const found = form.exec(text)?.groups;
  if (!found || text === "" || text === "Z") return undefined;
  const { year, month, day, hour, minute, second } = found;
  const time = (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86_400;
  if (time >= 1) return undefined;
  if (year === undefined) return time;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(date).toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return undefined;
  const days = (date - Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30)) / dayMs;
  const serial = !date1904 && days < 61 ? days - 1 : days;
  return serial < 0 ? undefined : serial + time;
};
