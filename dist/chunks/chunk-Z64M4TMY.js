import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  PlatformError
} from "./chunk-Z676F4NH.js";

// src/evidence/sources/web/auth.ts
var VARIABLE = /^[A-Z_][A-Z0-9_]{0,99}$/;
var HEADER = /^[A-Za-z][A-Za-z0-9-]*$/;
function authHeaders(spec, reach) {
  if (spec === void 0) return {};
  const [scheme, ...parts] = spec.split(":");
  if (scheme === "bearer" && parts.length === 1) {
    return { authorization: `Bearer ${variable(parts[0], reach)}` };
  }
  if (scheme === "basic" && parts.length === 2) {
    const [user, password] = parts.map((name) => variable(name, reach));
    const authorization = basicHeader(user, password);
    reach.secret(authorization.slice("Basic ".length));
    return { authorization };
  }
  if (scheme === "header" && parts.length === 2 && HEADER.test(parts[0])) {
    return { [parts[0].toLowerCase()]: variable(parts[1], reach) };
  }
  throw new PlatformError(
    "`auth=` of a source is none of bearer:ENV, basic:USER_ENV:PASSWORD_ENV, header:Name:ENV.",
    "Name environment variables there; never write the secret itself."
  );
}
function bearerVariable(spec) {
  const [scheme, name = "", ...rest] = spec.split(":");
  if (scheme === "bearer" && name !== "" && rest.length === 0) return name;
  throw new PlatformError(
    "`auth=` of this source is not bearer:ENV.",
    "Name the environment variable that holds the token; never write the token itself."
  );
}
var basicHeader = (user, password) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
function variable(name, { env, secret }) {
  if (!VARIABLE.test(name)) {
    throw new PlatformError(
      "`auth=` of a source does not name an environment variable (capital letters, digits and _).",
      "Put the secret into a variable and name that; a secret that was written there is to be revoked."
    );
  }
  const value = env[name]?.trim();
  if (!value) {
    throw new PlatformError(
      `The environment variable ${name}, which \`auth=\` of a source names, is not set.`,
      `Set it for the step: \`env: { ${name}: "\${{ secrets.${name} }}" }\`.`
    );
  }
  if (/[^\x20-\x7e]/.test(value)) {
    throw new PlatformError(
      `The environment variable ${name} holds a character that no header may have.`,
      "See that the secret was copied whole and without line breaks."
    );
  }
  secret(value);
  return value;
}

export {
  authHeaders,
  bearerVariable,
  variable
};
