// Waiting with an end: a signal of the caller, a time limit.

import { EdgesealError } from "../errors.js";

export const aborted = (signal: AbortSignal | undefined, maybeDone = false): EdgesealError =>
  new EdgesealError("the call was aborted", { kind: "aborted", code: "Aborted", cause: signal?.reason, maybeDone });

/** The outcome of something that goes on by itself when the caller gives up. */
export async function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  let stop: (() => void) | undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    stop = () => reject(aborted(signal));
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    if (stop) signal?.removeEventListener("abort", stop);
  }
}

/** Sends something that stops by a signal: when the caller gives up, or after so many milliseconds. */
export async function within<T>(
  send: (signal: AbortSignal) => Promise<T>,
  ms: number,
  late: () => EdgesealError,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (signal?.aborted) throw aborted(signal);
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (() => void) | undefined;
  // A race, because a `fetch` that was handed in may not listen to the signal.
  const ended = new Promise<never>((_resolve, reject) => {
    const end = (error: EdgesealError) => {
      reject(error);
      control.abort();
    };
    stop = () => end(aborted(signal, true));
    signal?.addEventListener("abort", stop);
    // A longer time than a timer can hold is no limit.
    if (ms < 2 ** 31) timer = setTimeout(() => end(late()), ms);
  });
  try {
    return await Promise.race([send(control.signal), ended]);
  } finally {
    clearTimeout(timer);
    if (stop) signal?.removeEventListener("abort", stop);
  }
}
