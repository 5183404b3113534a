/** The bytes of a file that is served with the page, or null when it cannot be fetched. Nothing else is ever fetched. */
export const fetchServed = async (path: string): Promise<Uint8Array | null> => {
  const response = await fetch(path).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
};
