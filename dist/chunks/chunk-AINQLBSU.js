import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  cutOff,
  digestOf,
  readLedger
} from "./chunk-GAPOPMTU.js";
import {
  PlatformError,
  reason
} from "./chunk-CDELQMH2.js";

// src/run/ledger/attempt.ts
import { randomUUID } from "node:crypto";

// src/ledger/anchor.ts
function reconcile(chain, records) {
  const [first] = records.filter(({ number: number2, digest: digest2 }) => digestAt(chain, number2) !== digest2).sort((a, b) => a.number - b.number);
  if (first === void 0) return null;
  const { where, number, digest } = first;
  const there = digestAt(chain, number);
  return {
    number,
    message: there === null ? `is missing: ${where} wrote it (${digest}), and the ledger ends with entry ${chain.head.number}` : `is another one (${there}) than ${where} wrote (${digest})`,
    remedy: "Find out who changed the ledger and how, and put back the one that had this entry."
  };
}
function digestAt({ entries, head }, number) {
  if (number === head.number) return head.digest;
  return entries[number]?.previous ?? null;
}

// src/verdict/ledger-broken.ts
var ledgerBroken = (place, { number, message, remedy }) => reason("ledger-broken", { of: "entry", place, number, said: message, advice: remedy });

// src/run/ledger/attempt.ts
var NO_LEDGER = { ledger: null, reasons: [], lacks: null, close: async () => {
} };
async function beginAttempt(options) {
  const { store, create, opened, outside } = options;
  try {
    const first = await store.read();
    if (first === null && !create) return NO_LEDGER;
    let chain = chainOf(first);
    const { records, lacks } = await outside(chain);
    if (reconcile(chain, records) !== null) chain = chainOf(await store.read());
    const fault = reconcile(chain, records);
    if (fault !== null) throw new Broken(fault);
    const attempt = opened === null ? null : randomUUID();
    if (attempt !== null) {
      chain = await write(options, (head) => {
        if (head.open(attempt) !== null) return null;
        if (reconcile(head, records) !== null) throw new Broken(reconcile(head, records));
        return head.next({ ...opened, type: "opened", attempt }, options.now());
      });
    }
    return {
      ledger: {
        place: store.place,
        head: chain.head.digest,
        entries: chain.entries.filter((entry) => entry.attempt !== attempt),
        anchored: lacks === null,
        written: attempt !== null
      },
      reasons: [],
      lacks,
      close: async (payload) => {
        if (attempt === null) return;
        await write(options, (head) => {
          const mine = head.entries.filter((entry) => entry.attempt === attempt);
          if (mine.some(({ type }) => type === "closed")) return null;
          if (head.open(attempt) === null) throw gone(store, mine.at(-1));
          return head.next({ ...payload, attempt }, options.now());
        }).catch(unclosed(store));
      }
    };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ...NO_LEDGER, reasons: [ledgerBroken(store.place, error.fault)] };
  }
}
async function write({ store, wrote }, next) {
  let found;
  let line = null;
  await store.append((content) => {
    found = chainOf(content);
    const made = next(found);
    line = made ?? line;
    return made;
  });
  if (line !== null) {
    const { number } = JSON.parse(line);
    wrote(number, digestOf(line));
  }
  return found;
}
function chainOf(content) {
  const { chain, fault, tail } = readLedger(content ?? []);
  if (fault !== null) throw new Broken(fault);
  if (tail.length > 0) throw new Broken(cutOff(chain));
  return chain;
}
var Broken = class extends Error {
  fault;
  constructor(fault) {
    super(`Entry ${fault.number} ${fault.message}`);
    this.fault = fault;
  }
};
var gone = ({ place }, last) => new PlatformError(
  last?.type === "attempt-lost" ? `While this run judged, ${last.by} declared it lost in the ledger (${place})` : `While this run judged, its beginning was taken out of the ledger (${place})`,
  "Run the job again."
);
var unclosed = ({ place }) => (error) => {
  if (!(error instanceof Broken)) throw error;
  throw new PlatformError(
    `The ledger (${place}) was broken while this run judged: entry ${error.fault.number} ${error.fault.message}`,
    error.fault.remedy,
    { cause: error }
  );
};

export {
  NO_LEDGER,
  beginAttempt
};
