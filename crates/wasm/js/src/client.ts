// The client: calls by name, long lists, pages.

import { callAll, type ManyOptions } from "./client/many.js";
import type { AnyName, Arguments, Input, Item, Output, PagedName } from "./client/names.js";
import type { CallOptions, ClientOptions } from "./client/options.js";
import { createPacer } from "./client/pace.js";
import { type PageFacts, type Pages, pages } from "./client/pages.js";
import type { Normalise } from "./client/plan.js";
import type { Report } from "./client/report.js";
import { createSender } from "./client/send.js";
import { find } from "./generated/actions.js";
import type { AsyncSigner, Signer, SignerOptions } from "./types.js";

export type { ClockOptions } from "./client/clock.js";
export type { CredentialsProvider, ExpiringCredentials } from "./client/credentials.js";
export type { ManyOptions } from "./client/many.js";
export type { ActionName, AnyName, ApiOf, Input, Item, Output, PagedName, Video } from "./client/names.js";
export type { CallOptions, ClientOptions, Fetch, GatewayOptions, ProxyOptions, Retry } from "./client/options.js";
export type { PageFacts, Pages } from "./client/pages.js";
export type { Normalise } from "./client/plan.js";
export type { ItemState, Progress, Report, ReportCall, ReportItem } from "./client/report.js";
export type { RetryOptions } from "./client/retry.js";

/** Options of `pages`; another product's action says by `page` how it pages. */
export type PageOptions = CallOptions & { page?: PageFacts | undefined };

/** Calls the cloud. Everything that fails is an `EdgesealError`. */
export interface Client {
  /**
   * Makes one call: `await cdn.call("PurgeUrlsCache", { Urls })`.
   *
   * Resolves to the payload: the `Response` of API 3.0 with its `RequestId`, else `data`. Whole numbers beyond 2^53 are
   * bigints. What reads is sent again after failures of the network and the cloud; what changes something only where it
   * surely did not happen.
   */
  call<N extends AnyName>(action: N, ...rest: Arguments<N, CallOptions>): Promise<Output<N>>;

  /**
   * Makes as many calls as a long list needs: `await cdn.callAll("PurgeUrlsCache", { Urls: thousands })`.
   *
   * Resolves to a report of each item, whatever fails on the way. Rejects only where nothing was sent.
   */
  callAll<N extends AnyName>(action: N, params: Input<N>, options?: ManyOptions<Output<N>>): Promise<Report<Output<N>>>;

  /** Walks through all pages of a list: `for await (const domain of cdn.pages("DescribeDomains")) …`. */
  pages<N extends PagedName | (string & {})>(action: N, ...rest: Arguments<N, PageOptions>): Pages<Item<N>, Output<N>>;
}

/** What an entry of the package binds to the client. */
export interface ClientParts {
  createSigner(options: SignerOptions): Signer | AsyncSigner;
  /** Brings the URLs of a long list into one spelling; without it they are sent as they are. */
  normalise?: Normalise | undefined;
}

/** Makes the `createClient` of an entry. */
export const createClientWith =
  ({ createSigner, normalise }: ClientParts) =>
  (options: ClientOptions): Client => {
    const sender = createSender(options, createSigner);
    const pacer = createPacer(sender.clock);
    const client = {
      call: async (action: string, params?: object, options?: CallOptions) => sender.send(action, params, options),
      callAll: async (action: string, params: Record<string, unknown>, options: ManyOptions = {}) =>
        callAll(action, params, options, sender, pacer, normalise),
      pages(action: string, params: Record<string, unknown> = {}, { page, ...options }: PageOptions = {}) {
        const facts = page ?? find(action, options.api)?.page;
        return pages(action, facts, params, (params) => sender.send(action, params, options));
      },
    };
    return client as Client;
  };
