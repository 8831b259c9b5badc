// The variables and secrets that the README's workers are given.

import { SANDBOX } from "../../shared/server.js";

export const workerEnv = {
  TENCENTCLOUD_SECRET_ID: SANDBOX.secretId,
  TENCENTCLOUD_SECRET_KEY: SANDBOX.secretKey,
};
