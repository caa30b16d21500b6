import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fullName
} from "./chunk-GUNH53XH.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";

// src/github/refusal.ts
var RefusedError = class extends PlatformError {
  status;
  constructor(status, message, remedy) {
    super(message, remedy);
    this.status = status;
  }
};
function refusedRequest(what, { status, headers, data }, holder) {
  const said = messageOf(data);
  const message = `GitHub answered ${status}${said && ` '${said}'`} to ${what}`;
  const toDo = grant(headers["x-accepted-github-permissions"], what, holder);
  switch (status) {
    case 401:
      return new RefusedError(
        status,
        message,
        holder !== void 0 && "variable" in holder ? `The token in ${holder.variable} is not valid or has expired: make a new one.` : "The token is not valid or has expired: leave the input github-token at its default, the token of the job."
      );
    case 403:
      return new RefusedError(status, message, toDo);
    case 404:
      return new RefusedError(status, message, `It does not exist, or the token may not see it. ${toDo}`);
    default:
      if (status >= 300 && status < 400) {
        return new RefusedError(status, message, "It has moved: use the new name of the repository.");
      }
      return new RefusedError(
        status,
        message,
        "See https://docs.github.com/rest for what this status means here."
      );
  }
}
function grant(accepted, what, holder) {
  const first = accepted?.split(";")[0]?.trim() ?? "";
  const known = /^[a-z_]+=[a-z]+(,\s*[a-z_]+=[a-z]+)*$/.test(first);
  const pairs = first.split(/,\s*/).map((pair) => pair.replaceAll("_", "-").replace("=", ": "));
  const yaml = known ? pairs.join(", ") : void 0;
  if (holder !== void 0 && "variable" in holder) {
    return `See that the token in ${holder.variable} may see it${yaml ? `, with \`${yaml}\`` : ""}.`;
  }
  const repository = /\/repos\/([^/]+\/[^/]+)/.exec(what)?.[1];
  if (holder !== void 0 && repository?.toLowerCase() !== fullName(holder.home).toLowerCase()) {
    return `A job's token sees its own repository and public ones: give the token of a GitHub App that is installed there${yaml ? ` with \`${yaml}\`` : ""}.`;
  }
  if (yaml === void 0) return "Compare the permissions of the job with those in the documentation.";
  return `Add \`permissions: { ${yaml} }\` to the job.`;
}
function messageOf(data) {
  const message = typeof data === "object" && data !== null && "message" in data ? data.message : "";
  return typeof message === "string" ? message.slice(0, 200) : "";
}

export {
  RefusedError,
  refusedRequest
};
