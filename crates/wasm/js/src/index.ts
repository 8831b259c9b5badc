// `edgeseal`: the signer and the client.

import { type Client, type ClientOptions, createClientWith, type Normalise } from "./client.js";
import { withCore } from "./core.js";
import { createSigner } from "./signer.js";

export type * from "./client.js";
export type { ErrorFacts, ErrorKind } from "./errors.js";
export { EdgesealError } from "./errors.js";
export type { Actions, ActionsByName, PolyvVod, TencentV2, TencentV3 } from "./generated/schema.js";
export type { WasmSignerOptions } from "./signer.js";
export { createSigner } from "./signer.js";
export type * from "./types.js";

const PURPOSES = { url: 0, directory: 1, exact: 2 } as const;

const normalise: Normalise = (kind, text) => withCore((core) => core.normalise(PURPOSES[kind], text));

/** A client that signs with these credentials, or speaks to a gateway that does. */
export const createClient = (options: ClientOptions): Client => createClientWith({ createSigner, normalise })(options);
