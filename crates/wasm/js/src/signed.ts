// What both signers make of a signature: headers, forms, the order of names, and the steps for people.

import type { QueryPlan, Tc3Plan } from "./request.js";
import type { SignerOptions, TraceStep } from "./types.js";

/** The headers of a TC3 request, in the order in which they are usually written. */
export function tc3Headers(plan: Tc3Plan, authorization: string, token: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {
    "Content-Type": plan.contentType,
    Authorization: authorization,
    "X-TC-Action": plan.action,
    "X-TC-Version": plan.version,
    "X-TC-Timestamp": String(plan.timestamp),
  };
  if (plan.region !== undefined) headers["X-TC-Region"] = plan.region;
  if (token) headers["X-TC-Token"] = token;
  if (plan.isUnsigned) headers["X-TC-Content-SHA256"] = "UNSIGNED-PAYLOAD";
  return headers;
}

/** The steps of a signature that travels as a parameter. */
export function queryTrace(plan: QueryPlan, signer: SignerOptions, text: string, signature: string): TraceStep[] {
  if (plan.signature === "polyv") {
    // The secret key stands at the end of the text that is hashed: people see where, never what.
    return [
      { name: "plain", value: `${text}***` },
      { name: "sign", value: signature },
    ];
  }
  const shown = signer.token ? text.replaceAll(signer.token, "***") : text;
  return [
    { name: "stringToSign", value: shown },
    { name: "signature", value: signature },
  ];
}

/** The request of a form: in the query of a GET, in the body of a POST. */
export function formRequest({ method, host, path }: QueryPlan, form: string) {
  const isGet = method === "GET";
  const headers: Record<string, string> = isGet ? {} : { "Content-Type": "application/x-www-form-urlencoded" };
  return { method, url: `https://${host}${path}${isGet ? `?${form}` : ""}`, headers, body: isGet ? "" : form };
}
