import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/records/story.ts
var MARKS = {
  unclassified: "no category is about it",
  "patched-not-solved": "patched, not solved",
  "harder-to-see": "harder to see",
  stalled: "stalled"
};
function storyOf({ id, category, state, marks, due, story }) {
  const name = id === null ? `A failure of ${category} that nobody has named` : `${id} (${category ?? "unclassified"})`;
  const events = story.map(({ on, what }) => `${on} ${what}`).join("; ");
  const said = marks.map((mark) => mark === "stalled" ? `stalled since ${due}` : MARKS[mark]).join("; ");
  return `${name} is ${state}: ${events}${said === "" ? "" : `. ${said[0].toUpperCase()}${said.slice(1)}`}`;
}

export {
  storyOf
};
