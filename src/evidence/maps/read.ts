/** Reads files that no format knows by a map of the policy: rows to records, records to events as our own format's. */
import type { Projection, RunFault } from '../../model/evidence.ts';
import type { TableMap } from '../../model/map.ts';
import { type Events, inBatches } from '../formats/batches.ts';
import type { FileSet } from '../formats/format.ts';
import type { Located } from '../formats/near-zero/record.ts';
import { eventsOf } from '../formats/near-zero/runs.ts';
import { RecordMaker } from './record.ts';
import { openRows, type Rows } from './rows.ts';

export async function* readMapped(
  map: TableMap,
  { files }: FileSet,
  projection: Projection,
): AsyncGenerator<Events, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  const source = await openRows(file.bytes, map);
  const runs: string[] = [];
  const found = { samples: 0, passed: 0, failed: 0 };
  const byDigest = map.id.by === 'digest';
  const records = () => recordsOf(source, new RecordMaker(map, file.name, source), found, byDigest);
  for await (const events of eventsOf({ header: {}, records }, file.name, projection.wants)) {
    for (const event of inBatches(events)) if (event.type === 'run') runs.push(event.run.key);
    yield events;
  }
  const totals = new RecordMaker(map, file.name, source).totals();
  for (const fault of faultsIn(totals, found)) for (const run of runs) yield { type: 'fault', run, fault };
}

async function* recordsOf(
  source: Rows,
  maker: RecordMaker,
  found: { samples: number; passed: number; failed: number },
  byDigest: boolean,
): AsyncGenerator<Located, void, undefined> {
  Object.assign(found, { samples: 0, passed: 0, failed: 0 });
  for await (const row of source.rows()) {
    const record = maker.recordOf(row);
    found.samples += 1;
    if (record['failed'] === false) found.passed += 1;
    if (record['failed'] === true) found.failed += 1;
    // A digest stands nowhere in the file.
    yield { record, where: row.where, ...(byDigest && { locator: row.where }) };
  }
  if (found.samples > 0) maker.checkFields();
}

function faultsIn(
  totals: Partial<Record<'samples' | 'passed' | 'failed', unknown>>,
  found: Readonly<Record<'samples' | 'passed' | 'failed', number>>,
): RunFault[] {
  return (['samples', 'passed', 'failed'] as const)
    .filter((key) => key in totals && totals[key] !== found[key])
    .map((key) => ({
      code: 'totals-disagree',
      message: `the document says ${JSON.stringify(totals[key]) ?? 'nothing'} for \`totals.${key}\`, its rows show ${found[key]}`,
      remedy: 'Give the whole file, or correct `totals` of the map.',
    }));
}
