import type { TableMap } from '../../model/map.ts';
import type { Format } from '../formats/format.ts';

/** A map of the policy, as a format that is asked for only what its `files` name. */
export const formatOf = (map: TableMap): Format => ({
  name: `map:${map.name}`,
  title: `the map ${map.name}`,
  kindOf: () => null,
  load: async () => {
    const { readMapped } = await import('./read.ts');
    return { read: (set, projection) => readMapped(map, set, projection) };
  },
});
