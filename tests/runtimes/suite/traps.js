// A trap leaves the memory of a module in an unknown state. The next call must get a fresh instance, and nobody who uses
// the signer must notice. These tests go first in their runtime: they put themselves in front of the first instance.

import { equal, failure, ok } from "./assert.js";

const KEYS = { secretId: "AKIDEXAMPLE", secretKey: "a-secret-key-of-nobody" };
const TC3 = { api: "tencent-v3", action: "DescribeDomains", timestamp: 1_700_000_000 };
const FORM = { ...TC3, signature: "HmacSHA1", nonce: 7 };

export const trapTests = () => [["a module that traps is replaced", trapped]];

/** Puts something in front of `WebAssembly.Instance` that counts, and whose functions trap while `isBroken`. */
function watched() {
  const { Instance } = WebAssembly;
  const watch = { made: 0, isBroken: false };
  watch.restore = () => {
    WebAssembly.Instance = Instance;
  };
  const guarded = (call) => {
    if (typeof call !== "function") return call;
    return (...given) => {
      if (watch.isBroken) throw new WebAssembly.RuntimeError("unreachable");
      return call(...given);
    };
  };
  WebAssembly.Instance = new Proxy(Instance, {
    construct(_, given) {
      watch.made += 1;
      const entries = Object.entries(new Instance(...given).exports);
      return { exports: Object.fromEntries(entries.map(([name, value]) => [name, guarded(value)])) };
    },
  });
  return watch;
}

async function trapped({ edgeseal }) {
  const watch = watched();
  try {
    const signer = edgeseal.createSigner(KEYS);
    equal(watch.made, 0, "instances before the first call");
    const before = [signer.sign(TC3).signature, signer.sign(FORM).signature];
    const earlier = signer.sign(TC3);
    const steps = JSON.stringify(earlier.trace());
    equal(watch.made, 1, "instances of all calls");

    watch.isBroken = true;
    const error = await failure(() => signer.sign(TC3), "a trap");
    ok(error instanceof edgeseal.EdgesealError, `an EdgesealError, not ${error}`);
    equal(error.kind, "internal", "kind");
    ok(!`${error.stack}${error.cause}`.includes(KEYS.secretKey), "no secret");
    watch.isBroken = false;

    equal(signer.sign(TC3).signature, before[0], "TC3 after the trap");
    equal(signer.sign(FORM).signature, before[1], "HmacSHA1 after the trap");
    equal(JSON.stringify(earlier.trace()), steps, "the steps of an earlier signature");
    equal(watch.made, 2, "instances after the trap");
  } finally {
    watch.restore();
  }
}
