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

const found = await outcome();
// Violations are told as events, after what caused them.
await new Promise((resolve) => setTimeout(resolve, 50));
const body = JSON.stringify(found);
await fetch("/outcome", { method: "POST", body });
