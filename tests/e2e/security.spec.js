// What the server says of its pages, whom it answers, and what a page cannot be made to do.

import { expect, test } from "./fixtures.js";
import { ask } from "./support/ask.js";
import { open, rows } from "./support/screens.js";
import { policyOf, startStaticSite } from "./support/static-site.js";

const CLOUD = "v1/relay/cdn.tencentcloudapi.com/";

/** The page's own files: hashed names of scripts and styles. */
const assetsOf = (html) =>
  [...html.matchAll(/(?:src|href)="\/([^"]+-[0-9a-f]{8}\.(?:js|css))"/g)].map(([, name]) => name);

test("the page comes with a policy that closes everything it does not need", async ({ baseURL }) => {
  const { status, headers } = await ask(baseURL);
  expect(status).toBe(200);
  const policy = Object.fromEntries(
    headers["content-security-policy"].split(";").map((part) => {
      const [name, ...values] = part.trim().split(" ");
      return [name, values.join(" ")];
    }),
  );
  expect(policy).toMatchObject({
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "edgeseal",
  });
  expect(headers["content-security-policy"]).not.toMatch(/unsafe-inline|'unsafe-eval'|data:|blob:/);
  expect(headers).toMatchObject({
    "cache-control": "no-cache",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
});

test("hashed files are kept for ever and come as Brotli", async ({ baseURL }) => {
  const { body } = await ask(baseURL);
  const assets = assetsOf(body);
  expect(assets.length).toBeGreaterThanOrEqual(3);
  for (const name of assets) {
    const { status, headers } = await ask(`${baseURL}${name}`, { headers: { "accept-encoding": "gzip, deflate, br" } });
    expect(status, name).toBe(200);
    expect(headers["cache-control"], name).toBe("public, max-age=31536000, immutable");
    expect(headers["x-content-type-options"], name).toBe("nosniff");
    // A file of a few hundred bytes gains nothing by compression.
    if (Number(headers["content-length"]) > 500) expect(headers["content-encoding"], name).toBe("br");
  }
});

test("a file that is not there is not the page", async ({ baseURL }) => {
  for (const name of ["boot-00000000.js", "styles-00000000.css", "missing.png"]) {
    const { status, headers } = await ask(`${baseURL}${name}`);
    expect(status, name).toBe(404);
    expect(headers["content-type"], name).toMatch(/^text\/plain/);
    expect(headers["cache-control"], name).toBe("no-cache");
  }
});

test("the relay reaches the cloud only, for its own pages only", async ({ baseURL }) => {
  const refusal = async (path, headers) => {
    const { status, body } = await ask(`${baseURL}${path}`, { method: "POST", headers, body: "{}" });
    return [status, JSON.parse(body).error.code];
  };
  expect(await refusal("v1/relay/www.elsewhere.example/")).toEqual([403, "UpstreamNotAllowed"]);
  expect(await refusal(CLOUD, { origin: "https://www.elsewhere.example" })).toEqual([403, "OriginNotAllowed"]);
  const own = await ask(`${baseURL}${CLOUD}`, {
    method: "POST",
    headers: { origin: new URL(baseURL).origin },
    body: "{}",
  });
  expect(own.status).toBe(200);
});

test("another name for this machine is not answered", async ({ baseURL }) => {
  const { status } = await ask(baseURL, { headers: { host: "www.elsewhere.example" } });
  expect(status).toBe(421);
});

test("script, markup and pictures that were slipped in do nothing", async ({ page, t, guard }) => {
  await open(page, t, "/domains", "domains.title");
  const picture = page.waitForEvent("requestfailed");
  const tried = await page.evaluate(() => {
    const refused = (act) => {
      try {
        act();
        return "done";
      } catch (error) {
        return error.name;
      }
    };
    const script = document.createElement("script");
    const image = document.createElement("img");
    image.src = "https://www.elsewhere.example/pixel.png";
    document.body.append(image);
    return {
      markup: refused(() => document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=alert(1)>")),
      text: refused(() => {
        script.textContent = "globalThis.planted = 1";
      }),
      worker: refused(() => new Worker("/theme.js")),
      policy: refused(() => globalThis.trustedTypes.createPolicy("edgeseal", {})),
    };
  });
  expect(tried).toEqual({ markup: "TypeError", text: "TypeError", worker: "TypeError", policy: "TypeError" });
  // The browser tells of the request that it did not send.
  expect((await picture).failure()).toEqual({ errorText: "csp" });
  await expect.poll(() => guard.findings.join("\n")).toMatch(/policy: img-src/);
  guard.take(/trusted|img-src|www\.elsewhere\.example/i);
});

test("a script that was written into the page does not run", async ({ server, browser, t, locale }) => {
  const planted = "<script>globalThis.planted = true</script></head>";
  const headers = await policyOf(server.consoleUrl);
  const site = await startStaticSite({ headers, change: (html) => html.replace("</head>", planted) });
  const context = await browser.newContext({ baseURL: site.url, locale });
  try {
    const page = await context.newPage();
    const blocked = page.waitForEvent("console", (message) => /script-src/.test(message.text()));
    await page.goto("/");
    await blocked;
    await expect(rows(page, t, "domains.title")).toHaveCount(12);
    expect(await page.evaluate(() => globalThis.planted)).toBeUndefined();
  } finally {
    await context.close();
    await site.stop();
  }
});
