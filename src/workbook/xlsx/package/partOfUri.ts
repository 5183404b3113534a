import { partKey, type Archive } from "../archive/archive";

/** The key of the part that a URI names, as the archive has it: there the name is not always percent-encoded as the URI is. */
export const partOfUri = (archive: Archive, uri: string): string => {
  const written = partKey(uri);
  const decoded = partKey(unescaped(written));
  return !archive.find(written) && archive.find(decoded) ? decoded : written;
};

const unescaped = (uri: string): string => {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
};
