import { queryOptions } from "@tanstack/react-query";

/** Code that comes when it is needed: asked for like data, so that a failure is shown and tried again. */
export function moduleQuery<T>(name: string, load: () => Promise<T>) {
  return queryOptions({
    queryKey: [moduleKey, name],
    queryFn: load,
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

export const moduleKey = "module";
