/** The month of the financial year, 1 for April, that a sheet's name is; undefined for any other name. */
export const monthOf = (name: string): number | undefined => {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]*(?:20)?\d{2}$/u, (year) => (/^[\s_-]/u.test(year) ? "" : year));
  const place = months.findIndex((month) => bare === month || bare === month.slice(0, 3));
  if (place >= 0) return place + 1;
  const number = Number(
    /^(?:period|month|mth|p|m) ?0?(?<number>\d{1,2})$/u.exec(name.trim().toLowerCase())?.groups?.["number"],
  );
  return number >= 1 && number <= 12 ? number : undefined;
};

const months = "april may june july august september october november december january february march".split(" ");
