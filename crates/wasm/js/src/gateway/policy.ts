// The policy, of the same shape as the server's file. docs/gateway.md has every field.

/** What a gateway may do, and for whom. */
export interface Policy {
  /** Who may relay calls that they have signed themselves; `token` is the default. */
  relay?: "open" | "token" | "off";
  /** Web origins whose pages may call, such as `https://console.example`. */
  origins?: readonly string[];
  /** The hosts that may be reached; every documented one by default. */
  upstreams?: readonly string[];
  /** The largest request body in bytes. */
  max_body?: number;
  accounts?: Readonly<Record<string, PolicyAccount>>;
  tokens?: readonly PolicyToken[];
}

/** Where the keys of an account are: the names of variables or secrets, never the keys. */
export interface PolicyAccount {
  secret_id_env?: string;
  secret_key_env?: string;
  /** The session token of temporary keys. */
  token_env?: string;
  region?: string;
  /** The host of API 3.0. */
  host?: string;
  polyv_userid_env?: string;
  polyv_secret_key_env?: string;
}

/** A token, known by its hash, and what may be done with it. */
export interface PolicyToken {
  name: string;
  /** SHA-256 of the token in hexadecimal digits. */
  sha256: string;
  /** May be left out where there is one account. */
  account?: string;
  /** `read`, `purge`, `all`, or names of actions, in which `*` stands for any letters. */
  allow: readonly string[];
  domains?: readonly string[];
  prefixes?: readonly string[];
  /** `5/s`, `60/min` or `1000/h`. */
  rate?: string;
  /** The last day, `2027-01-31`, or a time in UTC. */
  expires?: string;
  revoked?: boolean;
}
