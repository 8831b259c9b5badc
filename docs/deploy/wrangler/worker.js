// The whole worker: its policy is the variable EDGESEAL_POLICY of wrangler.toml, its keys are secrets.

import { createGateway } from "edgeseal/gateway";

export default createGateway();
