import { fetchServed } from "./fetchServed";

const folder = "assets/benchmark";
const descriptor = "datapackage.json";

/** Files of a dataset by name, as `openDataset` takes them. */
export type DatasetFiles = ReadonlyMap<string, Uint8Array>;

/** The files of the bundled dataset. What cannot be fetched is left out, and loading then says that it is missing. */
export const fetchDataset = async (): Promise<DatasetFiles> => {
  const described = await fetchServed(`${folder}/${descriptor}`);
  if (!described) return new Map();
  const files = await Promise.all(
    pathsIn(described).map(async (path) => [path, await fetchServed(`${folder}/${path}`)] as const),
  );
  return new Map([
    [descriptor, described],
    ...files.flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : [])),
  ]);
};

/** True when every file that the descriptor names is there, so that they need not be fetched again. */
export const isComplete = (files: DatasetFiles): boolean => {
  const described = files.get(descriptor);
  return described !== undefined && pathsIn(described).every((path) => files.has(path));
};

/** The paths of a descriptor's resources; loading checks everything else about it. */
const pathsIn = (described: Uint8Array): readonly string[] => {
  const { resources } = JSON.parse(new TextDecoder().decode(described)) as {
    readonly resources: readonly { readonly path: string }[];
  };
  return resources.map(({ path }) => path);
};
