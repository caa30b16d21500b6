/** The way out of the process: what was printed is printed whole, and nothing keeps the process for ever. */

/**
 * Ends the process with the exit code that is set.
 * @param ms how long a slow reader of the output is waited for
 */
export async function leave(ms: number): Promise<never> {
  await within(ms, Promise.all([process.stdout, process.stderr].map(drained)));
  for (let waited = 0; isWaitingForSystem() && waited < 1000; waited += 50) await pause(50);
  // Exiting waits for every call to the system, and one that never returns (a dead mount) can only be cut off.
  if (isWaitingForSystem()) process.kill(process.pid, 'SIGKILL');
  process.exit();
}

/** Waits for a promise, but no longer than so many milliseconds. What it comes to is nobody's concern. */
export function within(ms: number, promise: Promise<unknown>): Promise<unknown> {
  return Promise.race([promise.catch(() => {}), pause(ms)]);
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const drained = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((done) => (stream.writable ? stream.write('', () => done()) : done()));

const isWaitingForSystem = (): boolean =>
  process.getActiveResourcesInfo().some((resource) => /^(FSReq|GetAddrInfoReq)/.test(resource));
