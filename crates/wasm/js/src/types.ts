// What the signers take and give. Both entries, `edgeseal` and `edgeseal/webcrypto`, speak these types.

/** `tencent-v3` is API 3.0, `tencent-v2` is CDN API 2017 (retired), `polyv-vod` is Polyv VOD. */
export type Api = "tencent-v3" | "tencent-v2" | "polyv-vod";

/** How a Tencent Cloud request is signed. */
export type SignatureMethod = "TC3-HMAC-SHA256" | "HmacSHA256" | "HmacSHA1";

/** A parameter. A whole number beyond 2^53 is given as a bigint or as text; one that is undefined is left out. */
export type ParamValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | readonly ParamValue[]
  | { readonly [name: string]: ParamValue };

/** Parameters, nested (`{ Urls: [a] }`) or flat (`{ "Urls.0": a }`). */
export type Params = { readonly [name: string]: ParamValue };

/** A key of the cloud. For Polyv `secretId` is the userid. */
export interface Credentials {
  secretId: string;
  secretKey: string;
  /** The session token of temporary keys. */
  token?: string | undefined;
}

/** Who signs, and how where a request does not say. */
export interface SignerOptions extends Credentials {
  /** `TC3-HMAC-SHA256` for API 3.0 and `HmacSHA256` for API 2017 where it is left out. Polyv knows one way. */
  signature?: SignatureMethod | undefined;
}

/** A call to sign. What is left out is what the API's CDN takes by default. */
export interface SignInput {
  api: Api;
  /** The cloud's own name of the action. Polyv names actions by path, and `refresh-cdn-cache` is the default. */
  action?: string | undefined;
  params?: Params | undefined;
  /** The exact body of a POST in place of `params`, signed and sent byte for byte (TC3 only). */
  body?: string | undefined;
  /** The exact query of a GET in place of `params`, signed and sent byte for byte (TC3 only). */
  query?: string | undefined;
  /** POST is the default. */
  method?: "GET" | "POST" | undefined;
  signature?: SignatureMethod | undefined;
  /** Unix time in the API's own unit: seconds; milliseconds for Polyv. The clock's time where it is left out. */
  timestamp?: number | undefined;
  /** A positive whole number that does not repeat. A random one where it is left out; TC3 and Polyv send none. */
  nonce?: number | undefined;
  region?: string | undefined;
  /** The host that the request is signed for, with the port where it is not the default. */
  host?: string | undefined;
  /** The path, percent-encoded. */
  path?: string | undefined;
  /** The product, for TC3 of another one than `cdn`. */
  service?: string | undefined;
  /** The version of the product's API 3.0; that of CDN is the default. */
  version?: string | undefined;
  /** The content type of a TC3 request. */
  contentType?: string | undefined;
  /** Signs the words UNSIGNED-PAYLOAD in place of the body's hash (TC3). */
  unsignedPayload?: boolean | undefined;
}

/** A step of a signature, with `***` in place of a secret. */
export interface TraceStep {
  /** `canonicalRequest`, `stringToSign` and so on. */
  readonly name: string;
  readonly value: string;
}

/** A request that may be sent as it is, once, while its timestamp is fresh. */
export interface SignedRequest {
  readonly method: "GET" | "POST";
  /** It carries the signature of HmacSHA256, HmacSHA1 and Polyv in a GET: treat it like the request. */
  readonly url: string;
  /** All but Host, which the sender writes. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it was signed, byte for byte; empty for a GET. */
  readonly body: string;
  /** The signature by itself. */
  readonly signature: string;
  /** Every intermediate string in order. */
  trace(): readonly TraceStep[];
}

/** Signs without I/O: no network, no storage. */
export interface Signer {
  /** Throws an `EdgesealError` for a request that cannot be signed. */
  sign(input: SignInput): SignedRequest;
}

/** As `Signer`, by WebCrypto. */
export interface AsyncSigner {
  /** Rejects with an `EdgesealError` for a request that cannot be signed. */
  sign(input: SignInput): Promise<SignedRequest>;
}
