// The actions by name: what each takes and gives.

import type { Actions, PolyvVod } from "../generated/schema.js";
import type { Api, Params } from "../types.js";

type Names<A extends Api> = keyof Actions[A] & string;

/** An action that Edgeseal describes. */
export type ActionName = { [A in Api]: Names<A> }[Api];

/** The API that an action belongs to. */
export type ApiOf<N extends ActionName> = { [A in Api]: N extends Names<A> ? A : never }[Api];

type Described<N extends ActionName> = {
  [A in Api]: N extends keyof Actions[A] ? Actions[A][N] : never;
}[Api];

/** A file of Polyv: one bitrate of one video. */
export interface Video {
  vid: string;
  /** 1 smooth, 2 HD, 3 super HD. */
  brIndex: 1 | 2 | 3;
}

/** What Polyv's action takes: what has one value only may be left out, and the videos may be objects. */
export type RefreshCdnCache = Partial<Omit<PolyvVod.RefreshCdnCache, "videos">> & { videos: string | readonly Video[] };

/** Parameters of an action. */
export type Input<N> = N extends "refresh-cdn-cache"
  ? RefreshCdnCache
  : N extends ActionName
    ? Described<N> extends { input: infer I }
      ? { [K in keyof I]: Unchanged<I[K]> }
      : never
    : Params;

/** A list that is only read may be one that cannot be changed. */
type Unchanged<T> = T extends (infer U)[] ? readonly U[] : T;

/** What an action answers: for API 3.0 the whole `Response`, else `data`. */
export type Output<N> = N extends ActionName
  ? Described<N> extends { output: infer O }
    ? "tencent-v3" extends ApiOf<N>
      ? O & { RequestId?: string }
      : O
    : never
  : Record<string, unknown>;

/** Actions that page by `Offset` and `Limit`. */
export type PagedName = {
  [N in ActionName]: "Offset" extends keyof Input<N> ? N : never;
}[ActionName];

/** The items of a page: those of the reply's list. */
export type Item<N> = N extends ActionName
  ? { [K in keyof Output<N>]-?: NonNullable<Output<N>[K]> extends readonly (infer T)[] ? T : never }[keyof Output<N>]
  : Record<string, unknown>;

/** A described name, or any other: editors complete the first. */
export type AnyName = ActionName | (string & {});

/** Parameters and options of a call. Parameters may be left out where none is needed. */
export type Arguments<N, Options> =
  Record<never, never> extends Input<N>
    ? [params?: Input<N>, options?: Options]
    : [params: Input<N>, options?: Options];
