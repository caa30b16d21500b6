import { Few } from './few.ts';
import { short } from './items.ts';

const NAMED = 10;

/** Which record each unique id is of: the same for copies of a record, and for no other one. */
export class Uuids {
  /** By the hash of a unique id: the item and epoch that it is of, hashed. */
  readonly records = new Map<string, string>();
  /** Items whose unique id is that of another record. */
  readonly shared = new Few(NAMED);

  add(uuid: string, id: string, epoch: number): void {
    const key = short(uuid);
    const record = short(`${epoch} ${id}`);
    const known = this.records.get(key);
    if (known === undefined) this.records.set(key, record);
    else if (known !== record) this.shared.add([id]);
  }

  merge(other: Uuids): void {
    this.shared.merge(other.shared);
    for (const [key, record] of other.records) {
      const known = this.records.get(key);
      if (known === undefined) this.records.set(key, record);
      // Which item it was, only the part knows that counted it.
      else if (known !== record) this.shared.add(['(in several shards)']);
    }
  }
}
