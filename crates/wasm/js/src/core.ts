// The WebAssembly module: one instance, made when it is first needed, and made anew after a trap.
//
// Texts go in at the start of one area of memory and come out behind them. crates/wasm/src/ops.rs says what each
// function reads and writes.

import { load } from "#core";
import { EdgesealError, refused } from "./errors.js";
import type { Tc3Plan } from "./request.js";

interface Exports {
  readonly memory: WebAssembly.Memory;
  area(bytes: number): number;
  signature(): number;
  derive(slot: number, secret: number, date: number, service: number): number;
  tc3(slot: number, head: number, payload: number, kind: number, timestamp: number): number;
  tc3_trace(slot: number, head: number, payload: number, kind: number, timestamp: number): number;
  query(method: number, head: number, secret: number, pairs: number, count: number): number;
  query_text(method: number, head: number, pairs: number, count: number): number;
  normalise(purpose: number, text: number): number;
}

/** What stands for the body in a TC3 signature: itself, its hash, or the words UNSIGNED-PAYLOAD. */
export const BODY = 0;
export const HASHED = 1;
export const UNSIGNED = 2;

/** As many keys as the module keeps. */
const SLOTS = 8;
/** As many bytes are kept for the longest signature that travels as a parameter. */
const SIGNATURE = 44;
/** Room for the longest answer but a form: the steps of a trace repeat the head several times. */
const ROOM = 4_096;

const encoder = /* @__PURE__ */ new TextEncoder();
const decoder = /* @__PURE__ */ new TextDecoder();

/** What a TC3 signature covers besides the payload. */
export type Head = Pick<Tc3Plan, "method" | "path" | "query" | "contentType" | "host">;

/** A key in a slot; its owner is whoever asked for it. */
export interface Key {
  core: Core;
  slot: number;
}

export class Core {
  readonly #wasm: Exports;
  #memory = new Uint8Array();
  #start = 0;
  #room = 0;
  /** The request whose head the area begins with, and where its payload goes. */
  #head: Head | undefined;
  #headLength = 0;
  #payload = new Uint8Array();
  #signature = new Uint8Array();
  readonly #keys: (Key | undefined)[] = [];
  #nextSlot = 0;

  constructor(module: WebAssembly.Module) {
    this.#wasm = new WebAssembly.Instance(module, {}).exports as unknown as Exports;
  }

  /** Makes room for a text of so many UTF-16 units and its answer; whether the memory is another one now. */
  #reserve(units: number): boolean {
    // A unit has at most three bytes, and each byte of a form at most three, again.
    const bytes = units * 3 + ROOM;
    if (bytes <= this.#room) return false;
    this.#start = this.#wasm.area(bytes * 2);
    if (this.#start === 0) throw refused("the request is larger than the memory that is left");
    this.#memory = new Uint8Array(this.#wasm.memory.buffer);
    this.#room = this.#memory.length - this.#start;
    const signature = this.#wasm.signature();
    this.#signature = this.#memory.subarray(signature, signature + 64);
    return true;
  }

  /** Writes a text and says how many bytes it has. */
  #write(text: string, at: number): number {
    return encoder.encodeInto(text, this.#memory.subarray(this.#start + at)).written;
  }

  #read(at: number, length: number): string {
    const from = this.#start + at;
    return decoder.decode(this.#memory.subarray(from, from + length));
  }

  /** Derives the key of a day and a service. */
  derive(secretKey: string, date: string, service: string): Key {
    this.#head = undefined;
    this.#reserve(secretKey.length + date.length + service.length + 3);
    const secret = this.#write(`TC3${secretKey}`, 0);
    const length = this.#write(date, secret);
    const name = this.#write(service, secret + length);
    const slot = this.#nextSlot;
    this.#nextSlot = (slot + 1) % SLOTS;
    // Whoever had the slot has it no longer, also where nothing comes of this.
    this.#keys[slot] = undefined;
    if (!this.#wasm.derive(slot, secret, length, name)) throw refused("`service` must be text of at most 64 bytes");
    const key = { core: this, slot };
    this.#keys[slot] = key;
    return key;
  }

  /** Whether a key still has its slot. */
  holds(key: Key): boolean {
    return this.#keys[key.slot] === key;
  }

  /** Writes head and payload; how many bytes the payload has. The head is most often the one of the call before. */
  #request(head: Head, payload: string): number {
    const { method, path, query, contentType, host } = head;
    const last = this.#head;
    const isSame =
      last?.host === host &&
      last.contentType === contentType &&
      last.query === query &&
      last.path === path &&
      last.method === method;
    const units = (path.length + query.length + contentType.length + host.length) * 2 + payload.length;
    if (this.#reserve(units) || !isSame) {
      this.#headLength = this.#write([method, path, query, contentType, host].join("\0"), 0);
      this.#payload = this.#memory.subarray(this.#start + this.#headLength);
      // Not `head` itself: it may hold a body of megabytes.
      this.#head = { method, path, query, contentType, host };
    }
    return encoder.encodeInto(payload, this.#payload).written;
  }

  /** Signs a request with a payload: 64 hex digits. */
  tc3(key: Key, head: Head, payload: string, kind: number, time: number): string {
    const length = this.#request(head, payload);
    if (!this.#wasm.tc3(key.slot, this.#headLength, length, kind, time)) throw new Error("the slot has no key");
    return decoder.decode(this.#signature);
  }

  /** The steps of that signature: names and texts in turn. */
  tc3Trace(key: Key, head: Head, payload: string, kind: number, time: number): string[] {
    const length = this.#request(head, payload);
    const answer = this.#wasm.tc3_trace(key.slot, this.#headLength, length, kind, time);
    return this.#read(this.#headLength + length, answer).split("\0");
  }

  /** Signs `method\0host\0path` and pairs: the signature and the form, or what is wrong with the pairs. */
  query(method: number, head: string, secret: string, pairs: string, count: number): [string, string] | number {
    this.#head = undefined;
    // Three bytes a unit go in, and three times as many may come out.
    this.#reserve((head.length + secret.length + pairs.length) * 4);
    const headLength = this.#write(head, 0);
    const secretLength = this.#write(secret, headLength);
    const length = this.#write(pairs, headLength + secretLength);
    const answer = this.#wasm.query(method, headLength, secretLength, length, count);
    if (answer < 0) return answer;
    const at = headLength + secretLength + length;
    const signature = this.#read(at, SIGNATURE).replace(/\0+$/, "");
    return [signature, this.#read(at + SIGNATURE, answer - SIGNATURE)];
  }

  /** The text that is signed. */
  queryText(method: number, head: string, pairs: string, count: number): string {
    this.#head = undefined;
    this.#reserve((head.length + pairs.length) * 2);
    const headLength = this.#write(head, 0);
    const length = this.#write(pairs, headLength);
    return this.#read(headLength + length, this.#wasm.query_text(method, headLength, length, count));
  }

  /** A URL in the spelling that is sent, or what is wrong with it. */
  normalise(purpose: number, text: string): { url: string; host: string } | { fault: string } {
    this.#head = undefined;
    this.#reserve(text.length);
    const length = this.#write(text, 0);
    const answer = this.#wasm.normalise(purpose, length);
    if (answer <= 0) return { fault: this.#read(length, -answer) };
    const [url, host] = this.#read(length, answer).split("\0") as [string, string];
    return { url, host };
  }
}

let module: WebAssembly.Module | undefined;
let current: Core | undefined;

/** Does something with the one instance. A trap leaves its memory in an unknown state: the next call gets a fresh one. */
export function withCore<T>(work: (core: Core) => T): T {
  try {
    module ??= load();
    current ??= new Core(module);
    return work(current);
  } catch (error) {
    if (error instanceof EdgesealError) throw error;
    current = undefined;
    if (module === undefined) throw unavailable(error);
    const facts = { kind: "internal", code: "Trap", advice: "Sign again; report it if it happens again." } as const;
    throw new EdgesealError("the signer failed", { ...facts, cause: error });
  }
}

const unavailable = (cause: unknown) =>
  new EdgesealError("WebAssembly is not available here, or a policy forbids to compile it", {
    kind: "request",
    code: "NoWebAssembly",
    advice: "Import from edgeseal/webcrypto, or add 'wasm-unsafe-eval' to script-src of the Content-Security-Policy.",
    cause,
  });
