/** `tencent-v3` is API 3.0, `tencent-v2` is CDN API 2017, `polyv-vod` is Polyv VOD. */
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

/** What every request may have. */
export interface RequestBase {
  /** The long key. */
  secretKey: string;
  /** GET or POST, which is the default. */
  method?: "GET" | "POST" | undefined;
  /** The host that the request is signed for, with the port where it is not the default. */
  host?: string | undefined;
  /** The path, percent-encoded. */
  path?: string | undefined;
}

/** A request with its parameters as values. */
export interface WithParams {
  params?: Params | undefined;
  body?: undefined;
  query?: undefined;
}

/** A POST with its exact body in place of parameters. */
export interface WithBody {
  method?: "POST" | undefined;
  body: string;
  params?: undefined;
  query?: undefined;
}

/** A GET with its exact query in place of parameters. */
export interface WithQuery {
  method: "GET";
  query: string;
  params?: undefined;
  body?: undefined;
}

/** A request to Tencent Cloud. */
export interface TencentRequest extends RequestBase {
  secretId: string;
  /** The session token of temporary keys. */
  token?: string | undefined;
  /** The cloud's own name of the action. */
  action: string;
  region?: string | undefined;
  /** Unix time in seconds. */
  timestamp: number;
}

/** API 3.0, signed with TC3-HMAC-SHA256. */
export type Tc3Request = TencentRequest & {
  api: "tencent-v3";
  signature?: "TC3-HMAC-SHA256" | undefined;
  /** The version of the API; that of CDN is the default. */
  version?: string | undefined;
  /** The product; `cdn` is the default. */
  service?: string | undefined;
  contentType?: string | undefined;
  /** Signs the words UNSIGNED-PAYLOAD in place of the body's hash. */
  unsignedPayload?: boolean | undefined;
  nonce?: number | undefined;
} & (WithParams | WithBody | WithQuery);

/** API 3.0, signed with HmacSHA256 or HmacSHA1. */
export interface Hmac3Request extends TencentRequest, WithParams {
  api: "tencent-v3";
  signature: "HmacSHA256" | "HmacSHA1";
  /** The version of the API; that of CDN is the default. */
  version?: string | undefined;
  /** A positive whole number that does not repeat. */
  nonce: number;
}

/** API 2017. */
export interface Hmac2Request extends TencentRequest, WithParams {
  api: "tencent-v2";
  /** HmacSHA256 is the default. */
  signature?: "HmacSHA256" | "HmacSHA1" | undefined;
  /** A positive whole number that does not repeat. */
  nonce: number;
}

/** Polyv VOD. */
export interface PolyvRequest extends RequestBase, WithParams {
  api: "polyv-vod";
  /** The userid, for endpoints that take one. */
  secretId?: string | undefined;
  /** For people: Polyv names actions by path. */
  action?: string | undefined;
  /** Unix time in milliseconds. */
  timestamp: number;
}

/** A call to sign. What is left out is what the API's CDN takes by default. */
export type SignRequest = Tc3Request | Hmac3Request | Hmac2Request | PolyvRequest;

/** A request that may be sent as it is, once, while its timestamp is fresh. */
export interface SignedRequest {
  method: "GET" | "POST";
  /** It carries the signature of HmacSHA256, HmacSHA1 and Polyv in a GET: treat it like the request. */
  url: string;
  /** All but Host, which the sender writes. */
  headers: Record<string, string>;
  /** The body as it was signed, empty for a GET. */
  body: string;
  /** The signature by itself. */
  signature: string;
  /** Every intermediate string in order, with `***` in place of a secret. */
  trace: TraceStep[];
}

/** A step of a signature. */
export interface TraceStep {
  /** `canonicalRequest`, `stringToSign` and so on. */
  name: string;
  value: string;
}

/** What `sign` throws. The message is for people and has nothing of a secret in it. */
export interface EdgesealError extends Error {
  name: "EdgesealError";
  /** The request has not the form of these types, or it has but cannot be signed. */
  code: "InvalidRequest" | "NotSigned";
}
