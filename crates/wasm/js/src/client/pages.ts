// Lists that the cloud answers a page at a time, as one sequence.

import { refused } from "../errors.js";

/** How an action pages. */
export interface PageFacts {
  /** The field of the reply that has the number of all. */
  total: string;
  /** The field of the reply that has the items of the page. */
  items: string;
  /** The largest `Limit`. */
  max: number;
}

/** The items of all pages, fetched as they are asked for. Each iteration begins anew. */
export interface Pages<Item, Page> extends AsyncIterable<Item> {
  /** The whole replies instead. */
  byPage(): AsyncIterable<Page>;
}

type Fields = Record<string, unknown>;

export function pages<Item, Page>(
  action: string,
  facts: PageFacts | undefined,
  params: Fields,
  call: (params: Fields) => Promise<unknown>,
): Pages<Item, Page> {
  if (!facts) throw refused(`${action} is not known to page: name the fields of its reply in the option page`);
  const items = (page: Fields): Item[] => (page[facts.items] as Item[] | null | undefined) ?? [];

  async function* byPage(): AsyncGenerator<Page & Fields, void, undefined> {
    const size = Math.min(Number(params.Limit ?? facts!.max), facts!.max);
    for (let offset = Number(params.Offset ?? 0); ; ) {
      const page = (await call({ ...params, Offset: offset, Limit: size })) as Page & Fields;
      yield page;
      const count = items(page).length;
      offset += count;
      // A page may be shorter than asked for and yet not the last: the number of all decides where it is told.
      const total = page[facts!.total];
      if (!count || (typeof total === "number" ? offset >= total : count < size)) return;
    }
  }
  return {
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const page of byPage()) yield* items(page);
    },
  };
}
