import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  lintWorkflows
} from "./chunk-YXWTAGGS.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-3XE3EYTG.js";
import {
  NotReadable,
  readRegular
} from "./chunk-ALIEZS7S.js";
import {
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/cli/lint-workflows.ts
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
var FOLDER = ".github/workflows";
var MOST_BYTES = 1 << 20;
async function lintWorkflowsCommand({ workflows, format }) {
  const place = workflows === true ? FOLDER : workflows;
  let files;
  try {
    files = await readWorkflows(place);
  } catch (error) {
    const { code, message } = error;
    const what = code === "ENOENT" ? "does not exist" : `cannot be read: ${plain(message)}`;
    return usage(`${plain(place)} ${what}. Name the folder or the file of the workflows after --workflows.`);
  }
  if (files.length === 0) return usage(`There is no workflow (*.yml, *.yaml) in ${plain(place)}.`);
  const found = lintWorkflows(files, place);
  const errors = found.filter(({ level }) => level === "error").length;
  if (format === "json") {
    process.stdout.write(`${JSON.stringify(found, null, 2)}
`);
  } else {
    for (const { file, level, code, position, message, remedy } of found) {
      const where = `${plain(file)}:${position.line}:${position.column}`;
      process.stdout.write(`${where}: ${level}: ${plain(message)} [${code}]
  \u2192 ${plain(remedy)}
`);
    }
    process.stdout.write(
      `${plain(place)}: ${plural(files.length, "workflow")}, ${plural(errors, "error")}, ${plural(found.length - errors, "warning")}
`
    );
  }
  return errors > 0 ? 2 : 0;
}
async function readWorkflows(place) {
  const names = (await stat(place)).isDirectory() ? (await readdir(place)).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => join(place, name)) : [place];
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readRegular(name, MOST_BYTES).catch((error) => {
        throw error instanceof NotReadable ? new Error(`${name}: ${error.message}`) : error;
      });
      return { name, text: bytes.toString() };
    })
  );
}
export {
  FOLDER,
  lintWorkflowsCommand,
  readWorkflows
};
