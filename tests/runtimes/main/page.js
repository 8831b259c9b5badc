// For browsers: posts the report, and what the page's policy has forbidden, to the server that sent the page.

const violations = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
  violations.push(`${violatedDirective}: ${blockedURI} ${sample}`);
});

async function outcome() {
  try {
    // Here, so that a module that does not load is reported as well.
    const { report } = await import("./report.js");
    return { report: await report(), violations };
  } catch (error) {
    return { error: String(error.stack ?? error), violations };
  }
}

const body = JSON.stringify(await outcome());
await fetch("/outcome", { method: "POST", body });
