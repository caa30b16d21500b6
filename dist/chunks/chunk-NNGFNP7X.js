import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/history.ts
var HISTORY_FOLDER = ".near-zero/history";
var MAX_HISTORY_FILES = 200;
var NO_HISTORY = {
  files: [],
  signatures: [],
  interventions: [],
  releases: [],
  contaminated: [],
  incidents: []
};
var UNCLASSIFIED = "unclassified";

export {
  HISTORY_FOLDER,
  MAX_HISTORY_FILES,
  NO_HISTORY,
  UNCLASSIFIED
};
