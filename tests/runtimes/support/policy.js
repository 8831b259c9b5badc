// The policy of the gateway in front of the sandbox: two tokens. The server puts the sandbox's keys where it names some.

import { createHash, randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SANDBOX } from "../../shared/server.js";

const token = () => randomBytes(32).toString("base64url");
const hash = (text) => createHash("sha256").update(text).digest("hex");

/** One may purge one domain, the other may read everything. */
export const TOKENS = { purge: token(), read: token() };

export const POLICY = {
  relay: "open",
  accounts: {
    main: {
      secret_id_env: "SECRET_ID",
      secret_key_env: "SECRET_KEY",
      polyv_userid_env: "POLYV_USERID",
      polyv_secret_key_env: "POLYV_SECRET_KEY",
    },
  },
  tokens: [
    { name: "purge", sha256: hash(TOKENS.purge), allow: ["purge"], domains: ["www.harbor.example"] },
    { name: "read", sha256: hash(TOKENS.read), allow: ["read"] },
  ],
};

/** What a worker is given in the place of the server's environment. */
export const ENV = {
  SECRET_ID: SANDBOX.secretId,
  SECRET_KEY: SANDBOX.secretKey,
  POLYV_USERID: SANDBOX.polyvUserId,
  POLYV_SECRET_KEY: SANDBOX.polyvSecretKey,
};

/** The policy as the server reads it: each text and each list of texts of TOML is written as in JSON. */
function toml({ relay, accounts, tokens }) {
  const lines = (table) => Object.entries(table).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  const named = Object.entries(accounts).flatMap(([name, account]) => [`[accounts.${name}]`, ...lines(account)]);
  return [...lines({ relay }), ...named, ...tokens.flatMap((token) => ["[[tokens]]", ...lines(token)])].join("\n");
}

let file;

/** The policy's file, written once. */
export function policyFile() {
  file ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), "edgeseal-policy-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, "policy.toml");
    await writeFile(path, toml(POLICY));
    return path;
  })();
  return file;
}
