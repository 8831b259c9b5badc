// Watches a browser context for what no page of the console may ever do.

/**
 * Console errors and warnings, exceptions, violations of the content security policy, reports of them, and requests
 * to another origin, as they happen. `take` hands out those that a test expects and forgets them.
 */
export async function watch(context, origin) {
  const findings = [];
  const note = (kind, text) => findings.push(`${kind}: ${text}`);

  context.on("console", (message) => {
    const isBad = message.type() === "error" || message.type() === "warning";
    if (isBad) note(message.type(), `${message.text()} ${message.location().url}`.trim());
  });
  context.on("weberror", (error) => note("exception", String(error.error())));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin) note("request", url.href);
    if (/csp/i.test(request.resourceType())) note("report", url.href);
  });
  // A list in the page would be gone with the next navigation.
  await context.exposeBinding("noteViolation", (_, text) => note("policy", text));
  await context.addInitScript(() => {
    globalThis.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      globalThis.noteViolation(`${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber} ${sample}`);
    });
  });

  return {
    findings,
    take(pattern) {
      const taken = findings.filter((finding) => pattern.test(finding));
      findings.splice(0, findings.length, ...findings.filter((finding) => !pattern.test(finding)));
      return taken;
    },
  };
}
