// Clients of the sandbox that call any action by its name, each with a server of its own: what one client changes, the
// next one does not see.

import sdk from "tencentcloud-sdk-nodejs-cdn";
import { SANDBOX, startServer } from "../shared/server.js";
import { startPython } from "./lines.js";
import { callPolyv } from "./polyv.js";
import { callV2 } from "./v2.js";

/** The cloud's answer that it will not. */
export class Refusal extends Error {
  constructor({ code, message, requestId }) {
    super(`${code}: ${message}`);
    // Most refusals of API 2017 share the code 4000, and tell their own number at the start of the message.
    const [, ownNumber] = /^\((\d+)\)/.exec(message) ?? [];
    Object.assign(this, { code: ownNumber ? Number(ownNumber) : code, requestId });
  }
}

/** The actions that the newest SDK no longer has; an older one does. */
const RETIRED = new Set(["DisableCaches", "EnableCaches", "GetDisableRecords"]);

/**
 * Every client by its name. Each function starts a server and the client.
 *
 * `call` resolves with the answer (API 3.0: what stands in `Response`) and rejects with a {@link Refusal}.
 *
 * @type {Record<"tencent-v3" | "tencent-v2" | "polyv-vod", Record<string, () => Promise<{
 *   server: object, call: (action: string, params?: object) => Promise<object>, stop: () => Promise<void> }>>>}
 */
export const CLIENTS = {
  "tencent-v3": { "the official Python SDK": openPythonSdk, "the official Node SDK": openNodeSdk },
  "tencent-v2": { "the official Python SDK of API 2017": openQcloudSdk, "a client from the document": openPlainV2 },
  "polyv-vod": { "a client from the document": openPlainPolyv },
};

async function openPythonSdk() {
  const server = await startServer();
  // Started by the first action that needs them: an interpreter takes its time.
  const drivers = new Map();
  const driver = (name, env) => {
    if (!drivers.has(name)) drivers.set(name, drive(server, "drive_v3.py", env));
    return drivers.get(name);
  };
  return {
    server,
    call: (action, params) => {
      if (!RETIRED.has(action)) return driver("newest").call(action, params);
      const folder = process.env.EDGESEAL_RETIRED_SDK;
      if (!folder) throw new Error("EDGESEAL_RETIRED_SDK must name the folder of requirements-retired.txt");
      return driver("retired", { PYTHONPATH: folder }).call(action, params);
    },
    stop: async () => {
      for (const { stop } of drivers.values()) await stop();
      await server.stop();
    },
  };
}

async function openQcloudSdk() {
  const server = await startServer();
  const driver = drive(server, "drive_v2.py");
  const stop = async () => {
    await driver.stop();
    await server.stop();
  };
  return { server, call: driver.call, stop };
}

async function openNodeSdk() {
  // The SDK would send even a call to this machine through a proxy.
  delete process.env.http_proxy;
  const server = await startServer();
  const { secretId, secretKey } = SANDBOX;
  const httpProfile = { endpoint: new URL(server.cloudUrl).host, protocol: "http://" };
  const client = new sdk.cdn.v20180606.Client({
    credential: { secretId, secretKey },
    region: "",
    profile: { httpProfile },
  });
  const call = async (action, params = {}) => {
    try {
      // By its method where the SDK has one, else as the SDK calls what is newer or older than itself.
      return await (client[action]?.(params) ?? client.request(action, params));
    } catch (error) {
      // The SDK does not export its exception; the cloud's answers are those that have a code.
      if (!error.code) throw error;
      throw new Refusal({ code: error.code, message: error.message, requestId: error.getRequestId() });
    }
  };
  return { server, call, stop: server.stop };
}

async function openPlainV2() {
  const server = await startServer();
  const call = async (action, params) => {
    const answer = await callV2(server, action, params, { hash: "sha256" });
    if (answer.code !== 0) throw new Refusal(answer);
    return answer;
  };
  return { server, call, stop: server.stop };
}

async function openPlainPolyv() {
  const server = await startServer();
  const call = async (action, params) => {
    const { code, message, data } = await callPolyv(server, action, params);
    // It has one code for every refusal: the message tells them apart.
    if (code !== 200) throw new Refusal({ code: message, message });
    return data;
  };
  return { server, call, stop: server.stop };
}

/** Starts a driver and reads its reports. */
function drive(server, script, env) {
  const { secretId, secretKey } = SANDBOX;
  const target = { endpoint: new URL(server.cloudUrl).host, secretId, secretKey };
  const driver = startPython(script, [JSON.stringify(target)], env);
  return {
    async call(action, params = {}) {
      const report = await driver.ask({ action, params });
      if (report.action !== action) throw new Error(`${script} answered ${action} with ${report.action}`);
      if (report.error) throw new Refusal(report.error);
      if (report.broken) throw new Error(report.broken);
      if (report.unfit?.length > 0) throw new Error(`${action} does not fit into the SDK: ${report.unfit.join("; ")}`);
      return report.response;
    },
    stop: driver.stop,
  };
}
