// Who runs against whom.

import { RACE } from "./figures.mjs";
import { large, small } from "./inputs.mjs";
import { sign3, sign3Buffer, wholeHmacSha1, wholeTc3 } from "./official.mjs";
import { aws4fetch, plain, plainAtOnce, plainHmacSha1, web } from "./rivals.mjs";

/** A form means its pairs; who writes them in which order is free. */
const pairs = (form) => [...new URLSearchParams(form)].map(([name, value]) => `${name}=${value}`).sort();

/** The races, for the signers of the package: with native digests, with WebAssembly alone, and by WebCrypto. */
export async function races({ native, wasm, webcrypto }) {
  const aws = [await aws4fetch()].filter(Boolean);
  return [
    {
      name: RACE.SMALL,
      calls: small,
      contestants: [sign3, sign3Buffer, plain, plainAtOnce, native.json, web, webcrypto.json, ...aws],
    },
    {
      name: RACE.SMALL_OBJECT,
      calls: small,
      contestants: [wholeTc3, native.params, webcrypto.params],
    },
    {
      name: RACE.LARGE,
      calls: large,
      contestants: [sign3, sign3Buffer, plain, plainAtOnce, native.json, wasm.json, web, webcrypto.json],
    },
    {
      name: RACE.LARGE_OBJECT,
      calls: large,
      contestants: [wholeTc3, native.params, webcrypto.params],
    },
    {
      name: RACE.HMAC_SHA1,
      calls: large,
      contestants: [wholeHmacSha1, plainHmacSha1, native.hmacSha1, webcrypto.hmacSha1],
      meaning: pairs,
    },
  ];
}
