// Starts the console. It owns the page's one Trusted Types policy: the only script URL that the policy lets through
// is the demo worker's.
import init from "__CONSOLE_JS__";

const worker = "__DEMO_WORKER__";

const passThrough = { createScriptURL: (url) => url };
const policy =
  globalThis.trustedTypes?.createPolicy("edgeseal", {
    createScriptURL(url) {
      if (url !== worker) throw new TypeError(`not a script of Edgeseal: ${url}`);
      return url;
    },
  }) ?? passThrough;

const chinese = document.documentElement.lang.startsWith("zh");

function say(english, inChinese) {
  const place = document.getElementById("boot");
  if (place) place.textContent = chinese ? inChinese : english;
}

/** What the server says of itself. A static copy of the site has no such file, and then there is only the demo. */
async function readSiteConfig() {
  try {
    const response = await fetch("/console.json", { headers: { accept: "application/json" } });
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    return response.ok && isJson ? await response.text() : "";
  } catch {
    return "";
  }
}

let styles;

/** The chart library and its styles, once. */
function loadChart() {
  if (!styles) {
    styles = document.createElement("link");
    styles.rel = "stylesheet";
    styles.href = "__UPLOT_CSS__";
    document.head.append(styles);
  }
  return import("__CHART_JS__");
}

async function start() {
  if (!globalThis.CSS?.supports("color", "light-dark(oklch(0 0 0), white)")) {
    say("This browser is too old for the console's colours.", "浏览器版本过旧，无法显示控制台的配色。");
  }
  const [siteConfig, module] = await Promise.all([
    readSiteConfig(),
    WebAssembly.compileStreaming(fetch("__CONSOLE_WASM__")),
  ]);
  globalThis.edgeseal = {
    siteConfig: () => siteConfig,
    loadChart,
    startDemo: () => new Worker(policy.createScriptURL(worker), { type: "module", name: "edgeseal-demo" }),
  };
  await init({ module_or_path: module });
}

start().catch((error) => {
  console.error(error);
  say(
    "The console could not start. Reload the page; if that does not help, update the browser.",
    "控制台无法启动。刷新页面；若仍无效，请更新浏览器。",
  );
});
