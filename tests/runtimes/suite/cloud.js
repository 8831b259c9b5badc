// What the suite knows of the sandbox.

/** The keys that it takes; its ready line prints them. */
export const CREDENTIALS = { secretId: "AKIDSANDBOX", secretKey: "sandbox-secret" };
export const POLYV = { secretId: "sandbox", secretKey: "sandbox-secret" };

/** A domain of its account that is online, and one that is somebody else's. */
export const DOMAIN = "www.harbor.example";
export const FOREIGN_URL = "https://www.foreign.example/a.html";
export const DOMAINS = 12;

/** A client of it, by the way that the runtime has. */
export const clientOf = ({ edgeseal, cloud }, options = {}) =>
  edgeseal.createClient({ credentials: CREDENTIALS, ...cloud, ...options });
