// The policy of the gateway in front of the sandbox: two tokens. The server puts the sandbox's keys where it names some.

import { createHash, randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const token = () => randomBytes(32).toString("base64url");
const hash = (text) => createHash("sha256").update(text).digest("hex");

/** One may purge one domain, the other may read everything. */
export const TOKENS = { purge: token(), read: token() };

const POLICY = `
relay = "open"

[accounts.main]
secret_id_env = "SECRET_ID"
secret_key_env = "SECRET_KEY"
polyv_userid_env = "POLYV_USERID"
polyv_secret_key_env = "POLYV_SECRET_KEY"

[[tokens]]
name = "purge"
sha256 = "${hash(TOKENS.purge)}"
allow = ["purge"]
domains = ["www.harbor.example"]

[[tokens]]
name = "read"
sha256 = "${hash(TOKENS.read)}"
allow = ["read"]
`;

let file;

/** The policy's file, written once. */
export function policyFile() {
  file ??= (async () => {
    const folder = await mkdtemp(join(tmpdir(), "edgeseal-policy-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, "policy.toml");
    await writeFile(path, POLICY);
    return path;
  })();
  return file;
}
