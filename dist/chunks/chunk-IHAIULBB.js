import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  realEffects,
  retrying
} from "./chunk-TWTBCOEJ.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";

// src/github/git.ts
import { spawn } from "node:child_process";
import { devNull } from "node:os";
import { join } from "node:path";
var KEPT = [
  ...["PATH", "SystemRoot", "TEMP", "TMP"],
  ...["http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"],
  ...["SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO"]
];
function openGit({ directory, remote, token, env, timeout }) {
  const header = token === null ? null : basic(token);
  const secrets = token === null || header === null ? [] : [token, header];
  const environment = {
    ...Object.fromEntries(KEPT.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])),
    ...configured([
      ["core.hooksPath", devNull],
      ["credential.helper", ""],
      ["gc.auto", "0"],
      ["http.followRedirects", "false"],
      ["http.lowSpeedLimit", "1000"],
      ["http.lowSpeedTime", "60"],
      ["transfer.fsckObjects", "true"],
      ...header === null ? [] : [[`http.${remote}.extraHeader`, `Authorization: Basic ${header}`]]
    ]),
    HOME: directory,
    XDG_CONFIG_HOME: directory,
    LC_ALL: "C",
    GIT_DIR: join(directory, "ledger.git"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_ALLOW_PROTOCOL: "https:http:file",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: ""
  };
  const redacted = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  return {
    async run(args, { input = [], maxBytes = 1024 ** 2 } = {}) {
      const child = spawn("git", args, { cwd: directory, env: environment });
      const clock = setTimeout(() => child.kill("SIGKILL"), timeout);
      child.stdin.on("error", () => {
      });
      for (const part of input) child.stdin.write(part);
      child.stdin.end();
      const [stdout, stderr, ended] = await Promise.all([
        collect(child, "stdout", maxBytes),
        collect(child, "stderr", 64 * 1024),
        end(child)
      ]).finally(() => clearTimeout(clock));
      const [command] = args;
      if (stdout === null)
        throw new PlatformError(`git ${command} says more than ${maxBytes} bytes`, "Begin a new ledger.");
      if (ended.signal !== null) {
        throw new PlatformError(
          `git ${command} was stopped (${ended.signal}), after at most ${timeout / 1e3} seconds`,
          "Run the job again; see whether the server is reached from this runner."
        );
      }
      return { code: ended.code, stdout, stderr: redacted((stderr ?? Buffer.alloc(0)).toString()) };
    }
  };
}
var basic = (token) => Buffer.from(`x-access-token:${token}`).toString("base64");
function configured(pairs) {
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(pairs.length)],
    ...pairs.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value]
    ])
  ]);
}
async function collect(child, name, maxBytes) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of child[name]) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
    else child.kill("SIGKILL");
  }
  return bytes > maxBytes ? null : Buffer.concat(chunks);
}
var end = (child) => new Promise((done, fail) => {
  child.on("close", (code, signal) => done({ code, signal }));
  child.on(
    "error",
    (cause) => fail(
      new PlatformError(
        cause.code === "ENOENT" ? "There is no git on this runner, and the ledger is kept on a branch" : `git cannot be run: ${cause.message}`,
        "Install git (the runners of GitHub have it), or keep the ledger in a file.",
        { cause }
      )
    )
  );
});

// src/github/ledger-branch.ts
var FILE = /^ledger-\d{6}\.jsonl$/;
var FILE_BYTES = 1024 ** 2;
var FETCHED = "refs/near-zero/fetched";
var MADE = "refs/near-zero/made";
function ledgerBranch(options) {
  const { git, remote, branch, maxBytes } = options;
  const { retry = { attempts: 30, total: 18e4 }, effects = realEffects } = options;
  const ref = `refs/heads/${branch}`;
  const where = `the branch ${branch} of ${remote}`;
  let made;
  async function fetch() {
    made ??= must("init", ["init", "--quiet", "--bare", "--template="]);
    await made;
    const fetched = await git.run([
      ...["fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"],
      ...["--end-of-options", remote, `+${ref}:${FETCHED}`]
    ]);
    if (fetched.code === 0) return await filesOf();
    if (/couldn't find remote ref/i.test(fetched.stderr)) return null;
    throw new PlatformError(
      `The ledger on ${where} cannot be read: ${lastLine(fetched)}`,
      "Add `permissions: { contents: read }` to the job, and see that the address is right."
    );
  }
  async function filesOf() {
    const { stdout } = await must("ls-tree", ["ls-tree", "-z", "--long", "--full-tree", FETCHED]);
    const files = stdout.toString().split("\0").flatMap((entry) => {
      const found = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(entry);
      if (found === null || !FILE.test(found[5])) return [];
      const [, mode, , id, bytes, name] = found;
      if (mode !== "100644") throw broken(`${name} on ${where} is no plain file`);
      return [{ name, id, bytes: Number(bytes) }];
    }).sort((a, b) => a.name < b.name ? -1 : 1);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > maxBytes) throw broken(`The ledger on ${where} has ${total} bytes, more than ${maxBytes}`);
    return files;
  }
  async function contentOf(files) {
    const { stdout } = await must("cat-file", ["cat-file", "--batch"], {
      input: [Buffer.from(files.map(({ id }) => `${id}
`).join(""))],
      maxBytes: maxBytes + files.length * 200
    });
    let at = 0;
    return files.map(({ bytes }) => {
      const start = stdout.indexOf(10, at) + 1;
      at = start + bytes + 1;
      return stdout.subarray(start, start + bytes);
    });
  }
  async function commit(line, fetched, content) {
    const last = fetched?.at(-1);
    const added = Buffer.from(`${line}
`);
    const goesOn = last !== void 0 && last.bytes + added.length <= FILE_BYTES;
    const count = fetched?.length ?? 0;
    const name = goesOn ? last.name : `ledger-${String(count).padStart(6, "0")}.jsonl`;
    const file = goesOn ? Buffer.concat([content.at(-1), added]) : added;
    const time = Math.floor(effects.now() / 1e3);
    const input = [
      Buffer.from(`commit ${MADE}
committer near-zero <near-zero@noreply.invalid> ${time} +0000
`),
      ...data(Buffer.from("Add an entry to the ledger\n")),
      ...fetched === null ? [Buffer.from("M 100644 inline README.md\n"), ...data(Buffer.from(README))] : [Buffer.from(`from ${FETCHED}^0
`)],
      Buffer.from(`M 100644 inline ${name}
`),
      ...data(file),
      // Without it, a stream that is cut off is no commit.
      Buffer.from("done\n")
    ];
    await must("fast-import", ["fast-import", "--quiet", "--force", "--done", "--date-format=raw"], {
      input
    });
  }
  const push = () => git.run(["push", "--quiet", "--porcelain", "--no-verify", "--end-of-options", remote, `${MADE}:${ref}`]);
  async function must(what, args, options2 = {}) {
    const result = await git.run(args, options2);
    if (result.code === 0) return result;
    throw new PlatformError(`git ${what} failed: ${lastLine(result)}`, "Run the job again.");
  }
  return {
    place: `branch ${branch}`,
    async read() {
      const fetched = await fetch();
      return fetched && await contentOf(fetched);
    },
    append: (next) => retrying(
      async () => {
        const fetched = await fetch();
        const content = fetched === null ? [] : await contentOf(fetched);
        const line = next(fetched === null ? null : content);
        if (line === null) return { value: void 0 };
        await commit(line, fetched, content);
        const pushed = await push();
        if (pushed.code === 0) return { value: void 0 };
        if (REFUSED.test(said(pushed).replaceAll(remote, "").replaceAll(branch, "")))
          throw refused(where, pushed);
        return { failure: lastLine(pushed) };
      },
      (failure, tried) => new PlatformError(
        `The ledger on ${where} could not be written in ${tried}: ${failure}`,
        `${GRANT} Then run the job again.`
      ),
      retry,
      effects
    )
  };
}
var REFUSED = /\b403\b|\b401\b|denied|not authori[sz]ed|protected|declined|GH0\d\d|rule violations|Authentication failed/i;
var GRANT = "Writing the ledger needs `permissions: { contents: write }` in the job, and no rule of the branch that keeps this token from adding commits.";
var refused = (where, result) => new PlatformError(`The ledger on ${where} may not be written: ${lastLine(result)}`, GRANT);
var broken = (message) => new PlatformError(message, "Find out who changed the branch, and put back what near-zero wrote.");
var data = (content) => [
  Buffer.from(`data ${content.length}
`),
  content,
  Buffer.from("\n")
];
function lastLine(result) {
  const lines = said(result).split("\n").map((line) => line.replaceAll("	", " ").trim()).filter((line) => line !== "");
  const telling = [/^remote: error/, /^!/, /^fatal/].map((mark) => lines.find((line) => mark.test(line)));
  return telling.find((line) => line !== void 0) ?? lines.at(-1) ?? `exit code ${result.code}`;
}
var said = ({ stdout, stderr }) => `${stderr}
${stdout}`;
var README = `# The ledger of near-zero

Every judged attempt of a gate leaves two entries here, before its results are read and with its verdict. The files
\`ledger-*.jsonl\`, one after the other, are one ledger: JSON Lines, each entry with the digest of the one before.
\`near-zero ledger verify\` checks it, \`near-zero ledger show\` reads it.

Nothing here is ever changed. Protect this branch from force-pushes and deletion.
`;

export {
  openGit,
  basic,
  ledgerBranch
};
