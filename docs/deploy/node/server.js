// The gateway in Node. Its policy is the variable EDGESEAL_POLICY, its keys are variables that the policy names.

import { createServer } from "node:http";
import { Readable } from "node:stream";
import { createGateway } from "edgeseal/gateway";

const gateway = createGateway();
const { EDGESEAL_HOSTNAME = "127.0.0.1", PORT = "8720" } = process.env;

const server = createServer(async (incoming, outgoing) => {
  let request;
  try {
    request = asRequest(incoming);
  } catch {
    outgoing.writeHead(400, { Connection: "close" }).end();
    return;
  }
  const response = await gateway.fetch(request, process.env);
  const body = Buffer.from(await response.arrayBuffer());
  // What was not read of a refused body must not be taken for the next request.
  if (!incoming.complete) outgoing.setHeader("Connection", "close");
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(body);
});

/** A request of Node as the web knows it. Throws where there is no such thing. */
function asRequest(incoming) {
  const { method, url, rawHeaders } = incoming;
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at], rawHeaders[at + 1]);
  const hasBody = method !== "GET" && method !== "HEAD";
  const body = hasBody ? Readable.toWeb(incoming) : null;
  return new Request(`http://localhost${url}`, { method, headers, body, duplex: "half" });
}

server.listen(Number(PORT), EDGESEAL_HOSTNAME);
process.once("SIGTERM", () => server.close());
