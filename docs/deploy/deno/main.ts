// The gateway in Deno. Its policy is the variable EDGESEAL_POLICY, its keys are variables that the policy names.

import { createGateway } from "edgeseal/gateway";

const gateway = createGateway();
const env = Deno.env.toObject();

Deno.serve({ hostname: env.EDGESEAL_HOSTNAME ?? "127.0.0.1", port: Number(env.PORT ?? 8720) }, (request) =>
  gateway.fetch(request, env),
);
