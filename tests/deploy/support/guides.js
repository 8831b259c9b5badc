// The files of docs/deploy, as somebody has them who follows a guide: in a project of their own, with the package in it.

import { createHash, randomBytes } from "node:crypto";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SANDBOX } from "../../shared/server.js";

const here = (path) => fileURLToPath(new URL(`../../../docs/deploy/${path}`, import.meta.url));

export const readGuide = (path) => readFile(here(path), "utf8");

/** Copies a guide's folder into the project and resolves to where it is. */
export async function copyGuide(project, name) {
  const folder = join(project.folder, name);
  await cp(here(name), folder, { recursive: true });
  return folder;
}

/** A token of the test's own. */
export const TOKEN = `es_${randomBytes(32).toString("base64url")}`;
export const TOKEN_HASH = createHash("sha256").update(TOKEN).digest("hex");

/** What the guides' example may purge, and a domain of the sandbox's account in its place. */
export const PREFIX = "https://www.harbor.example/";

/** The guides' policy with this token in the place of their own. */
export function withToken(policy) {
  const { tokens, ...rest } = JSON.parse(policy);
  const [token] = tokens;
  return JSON.stringify({
    ...rest,
    tokens: [{ ...token, sha256: TOKEN_HASH, prefixes: [PREFIX], expires: "2099-12-31" }],
  });
}

/** The variables that the guides give a gateway. */
export const KEYS = { TENCENTCLOUD_SECRET_ID: SANDBOX.secretId, TENCENTCLOUD_SECRET_KEY: SANDBOX.secretKey };

/** A module that leads what is sent to the cloud to the relay of a server, which ends in the sandbox. */
export const reroute = ({ consoleUrl }) => `const send = globalThis.fetch;
globalThis.fetch = (url, init) => {
  const { host, pathname, search } = new URL(url);
  return send(${JSON.stringify(String(new URL("/v1/relay/", consoleUrl)))} + host + pathname + search, init);
};
`;
