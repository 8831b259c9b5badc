// Waiting with an end: a signal of the caller, a time limit.

import { EdgesealError } from "../errors.js";

export const aborted = (signal: AbortSignal | undefined, maybeDone = false): EdgesealError =>
  new EdgesealError("the call was aborted", { kind: "aborted", code: "Aborted", cause: signal?.reason, maybeDone });

/** Rejects for a caller who has given up. */
export function check(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(signal);
}

/**
 * The outcome of something, unless the caller gives up before or it takes too many milliseconds. It hears of that by its
 * signal, but what was handed in may not listen: so it is left behind.
 */
export async function within<T>(
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal | undefined,
  sent: boolean,
  ms = Number.POSITIVE_INFINITY,
  late?: () => EdgesealError,
): Promise<T> {
  check(signal);
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const ended = new Promise<never>((_resolve, reject) => {
    const end = (error: EdgesealError) => {
      reject(error);
      control.abort();
    };
    stop = () => end(aborted(signal, sent));
    signal?.addEventListener("abort", stop);
    // A longer time than a timer can hold is no limit.
    if (late && ms < 2 ** 31) timer = setTimeout(() => end(late()), ms);
  });
  try {
    return await Promise.race([work(control.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}
