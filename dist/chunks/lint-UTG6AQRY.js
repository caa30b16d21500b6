import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  lint
} from "./chunk-VJUWCUAY.js";
import "./chunk-CN6G5G5J.js";
import {
  loadPolicy
} from "./chunk-S2GMMMY7.js";
import "./chunk-E6H6BP54.js";
import "./chunk-G772GQ54.js";
import "./chunk-5VTMJUGX.js";
import "./chunk-FDWGCYIK.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-A5V26BM2.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-53GE6YH5.js";
import {
  plural
} from "./chunk-UTPLORQV.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";

// src/entry/commands/lint.ts
async function lint2({ policy: path, format }) {
  const { policy } = await loadPolicy(path);
  const found = lint(policy, /* @__PURE__ */ new Date());
  const errors = found.filter((one) => one.level === "error").length;
  if (format === "json") {
    process.stdout.write(`${JSON.stringify(found, null, 2)}
`);
  } else {
    for (const { level, code, position, message, remedy } of found) {
      const place = `${path}:${position.line}:${position.column}`;
      process.stdout.write(`${place}: ${level}: ${plain(message)} [${code}]
  \u2192 ${plain(remedy)}
`);
    }
    process.stdout.write(
      `${path}: ${plural(errors, "error")}, ${plural(found.length - errors, "warning")}
`
    );
  }
  return errors > 0 ? 2 : 0;
}
export {
  lint2 as lint
};
