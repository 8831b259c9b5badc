// What a user writes: it has to compile under the strictest rules, and each mistake in it has to be found.

import { type Client, createClient, createSigner, EdgesealError, type SignedRequest } from "edgeseal";
import { type AsyncSigner, createSigner as createAsyncSigner } from "edgeseal/webcrypto";

const keys = { secretId: "AKIDEXAMPLE", secretKey: "nobody's" };
const Urls: readonly string[] = ["https://www.example.com/"];

const signer = createSigner(keys);
const signed: SignedRequest = signer.sign({ api: "tencent-v3", action: "PurgeUrlsCache", params: { Urls } });
const request = new Request(signed.url, { method: signed.method, headers: signed.headers, body: signed.body });
const steps: string[] = signed.trace().map(({ name, value }) => `${name}: ${value}`);

const asyncSigner: AsyncSigner = createAsyncSigner(keys);
const later: Promise<SignedRequest> = asyncSigner.sign({ api: "polyv-vod", params: { action: "push" } });

// @ts-expect-error: a key is needed
createSigner({ secretId: "AKIDEXAMPLE" });
// @ts-expect-error: there is no such API
signer.sign({ api: "tencent-v9", action: "DescribeDomains" });
// @ts-expect-error: there is no such signature
createSigner({ ...keys, signature: "HmacMD5" });

const client: Client = createClient({ credentials: keys, retry: { attempts: 2 }, clock: { correct: true } });

export async function calls(signal: AbortSignal): Promise<string[]> {
  const { TaskId, RequestId } = await client.call("PurgeUrlsCache", { Urls: [...Urls] }, { signal });
  const names: string[] = [];
  for await (const { Domain } of client.pages("DescribeDomains", { Limit: 100 })) names.push(Domain ?? "");
  const report = await client.callAll("PurgeUrlsCache", { Urls: [...Urls] }, { onProgress: ({ done }) => done });
  const { total }: { total?: unknown } = await client.call("AnyActionOfAnyProduct", { Any: 1n }, { service: "cvm" });
  return [TaskId ?? "", RequestId ?? "", ...names, ...report.items.map(({ item }) => item), String(total)];
}

// @ts-expect-error: it needs a list of URLs
client.call("PurgeUrlsCache", {});
// @ts-expect-error: a list of URLs is a list
client.call("PurgeUrlsCache", { Urls: "https://www.example.com/" });
// @ts-expect-error: it has no pages
client.pages("PurgeUrlsCache", { Urls: [] }).byPage(1);

export function explain(error: unknown): string {
  return error instanceof EdgesealError ? `${error.kind} ${error.code}: ${error.message} ${error.advice}` : "";
}

export { later, request, steps };
