// A request byte for byte as it is told: no header is added, nothing is unpacked.

import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";

/**
 * @param {string} url
 * @param {{ method?: string, headers?: Record<string, string>, body?: string }} options
 * @returns {Promise<{ status: number, headers: Record<string, string>, body: string }>}
 */
export async function ask(url, { method = "GET", headers = {}, body } = {}) {
  const asked = request(url, { method, headers });
  asked.end(body);
  const [response] = await once(asked, "response");
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}
