import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  shape
} from "./chunk-GUNH53XH.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";

// src/github/comment.ts
var COMMENT_CHARACTERS = 6e4;
async function putComment(client, apiUrl, repository, { number, mark, body, create }) {
  const text = `${mark}
${body}`;
  const items = await client.list("GET /repos/{owner}/{repo}/issues/{number}/comments", {
    ...repository,
    number
  });
  const marked = items.map((item) => shape(item, `a comment of pull request ${number}`)).filter((comment) => comment.optionalText("body")?.startsWith(mark));
  const author = marked.length === 0 ? void 0 : await ownLogin(client, apiUrl);
  const own = marked.find((comment) => comment.optionalChild("user")?.text("login") === author);
  if (own !== void 0) {
    const route2 = "PATCH /repos/{owner}/{repo}/issues/comments/{id}";
    await client.request(route2, { ...repository, id: own.integer("id"), body: text });
    return "updated";
  }
  if (!create) return "none";
  const route = "POST /repos/{owner}/{repo}/issues/{number}/comments";
  await client.request(route, { ...repository, number, body: text });
  return "created";
}
async function ownLogin(client, apiUrl) {
  const address = `${apiUrl.replace(/\/v3$/, "")}/graphql`;
  const { data } = await client.request(`POST ${address}`, { query: "{ viewer { login } }" });
  const viewer = shape(data, "the answer").optionalChild("data")?.optionalChild("viewer");
  if (viewer !== void 0) return viewer.text("login");
  throw new PlatformError(
    "GitHub does not say whose token this is",
    "Leave the input github-token at its default, the token of the job."
  );
}

export {
  COMMENT_CHARACTERS,
  putComment
};
