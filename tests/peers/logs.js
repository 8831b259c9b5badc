// Packages of access logs, as anybody with their link can download them.

import assert from "node:assert/strict";
import { gunzipSync } from "node:zlib";

/** time, address, domain, path, bytes, place, provider, code; then text that may have spaces; method, protocol, cache. */
const LINE =
  /^(\d{14}) (\S+) (\S+) (\/\S*) (\d+) (-?\d+) (-?\d+) (\d{3}) .+ ".*" ".*" [A-Z]+ \S+ (hit|miss)( (\d+|-))?$/i;

/**
 * Downloads a package and judges its lines.
 *
 * @param {string} hour its hour in UTC+8, `yyyyMMddHH`
 */
export async function assertPackage(link, { domain, hour }) {
  const response = await fetch(link);
  assert.equal(response.status, 200, link);
  const text = gunzipSync(Buffer.from(await response.arrayBuffer())).toString("utf8");
  const lines = text.trimEnd().split("\n");
  assert.ok(lines.length > 0 && lines[0] !== "", "the package has lines");
  for (const line of lines) {
    const [, time, , host] = LINE.exec(line) ?? assert.fail(line);
    assert.equal(host, domain);
    assert.ok(time.startsWith(hour), `${time} is in ${hour}`);
  }
  return lines;
}
