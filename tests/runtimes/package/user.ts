// What a user writes: it has to compile under the strictest rules, and each mistake in it has to be found.

import { createClient, createSigner, EdgesealError } from "edgeseal";
import { createSigner as createAsyncSigner } from "edgeseal/webcrypto";

const keys = { secretId: "AKIDEXAMPLE", secretKey: "nobody's" };

const signer = createSigner(keys);
const signed = signer.sign({ api: "tencent-v3", action: "PurgeUrlsCache", params: { Urls: ["https://www.example.com/"] } });
const request = new Request(signed.url, { method: signed.method, headers: signed.headers, body: signed.body });
const steps: string[] = signed.trace().map(({ name, value }) => `${name}: ${value}`);

const later: Promise<{ signature: string }> = createAsyncSigner(keys).sign({ api: "polyv-vod", params: { action: "push" } });

// @ts-expect-error: a key is needed
createSigner({ secretId: "AKIDEXAMPLE" });
// @ts-expect-error: there is no such API
signer.sign({ api: "tencent-v9", action: "DescribeDomains" });
// @ts-expect-error: there is no such signature
createSigner({ ...keys, signature: "HmacMD5" });

const client = createClient({ credentials: keys });

function explain(error: unknown): string {
  return error instanceof EdgesealError ? `${error.kind} ${error.code}: ${error.message}` : "";
}

export { client, explain, later, request, steps };
