// The gateway in Bun. Its policy is the variable EDGESEAL_POLICY, its keys are variables that the policy names.

import { createGateway } from "edgeseal/gateway";

const gateway = createGateway();
const { EDGESEAL_HOSTNAME = "127.0.0.1", PORT = "8720" } = process.env;

Bun.serve({
  hostname: EDGESEAL_HOSTNAME,
  port: Number(PORT),
  // The cloud may take half a minute, and its largest request has 10 MB.
  idleTimeout: 60,
  maxRequestBodySize: 11 << 20,
  fetch: (request) => gateway.fetch(request, process.env),
});
