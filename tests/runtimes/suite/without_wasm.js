// What the entry with WebAssembly does where a policy forbids to compile it. It is no group of the others' table.

import { equal, failure, ok } from "./assert.js";

export const withoutWasmTests = () => [["the error says what to do where WebAssembly is forbidden", forbidden]];

async function forbidden({ edgeseal }) {
  const signer = edgeseal.createSigner({ secretId: "AKIDEXAMPLE", secretKey: "a-secret-key-of-nobody" });
  const sign = () => signer.sign({ api: "tencent-v3", action: "DescribeDomains" });
  for (const time of ["the first time", "the second time"]) {
    const error = await failure(sign, time);
    ok(error instanceof edgeseal.EdgesealError, `${time}: an EdgesealError, not ${error}`);
    equal(error.code, "NoWebAssembly", `${time}: code`);
    ok(error.advice.includes("edgeseal/webcrypto"), `${time}: advice ${error.advice}`);
    ok(error.advice.includes("wasm-unsafe-eval"), `${time}: advice ${error.advice}`);
  }
}
