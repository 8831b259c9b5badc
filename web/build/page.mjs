// Pure text work on index.html and on the scripts that start the app.

/** Puts paths where a script has `__NAME__`. A name that nobody filled would fail only in the browser. */
export function fillPlaceholders(script, paths, file) {
  return script.replace(/__[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*__/g, (placeholder) => {
    const path = paths[placeholder.slice(2, -2)];
    if (path === undefined) {
      const known = Object.keys(paths).map((name) => `__${name}__`);
      throw new Error(`${file} asks for ${placeholder}, which this build did not make. It made ${known.join(", ")}.`);
    }
    return path;
  });
}

/** Points the page's `href` and `src` at the hashed names, and drops what only a reader of the source needs. */
export function finishPage(html, renamed, required) {
  const seen = new Set();
  const finished = html
    .replace(/<!--[\s\S]*?-->/g, "")
    // The files have changed since Trunk hashed them.
    .replace(/\s(?:integrity|nonce)="[^"]*"/g, "")
    .replace(/\b(href|src)="([^"]+)"/g, (attribute, name, path) => {
      seen.add(path);
      return renamed.has(path) ? `${name}="${renamed.get(path)}"` : attribute;
    })
    .replace(/\n\s*\n+/g, "\n");

  for (const path of required) {
    if (!seen.has(path)) throw new Error(`index.html does not load ${path}: the console would not work without it.`);
  }
  refuseInline(finished);
  return finished;
}

/** What the Content-Security-Policy blocks silently, said aloud at build time. */
function refuseInline(html) {
  const blocked = [
    [/<script(?![^>]*\ssrc=)[^>]*>/i, "a script without src: put it in a file"],
    [/<style\b/i, "a <style> element: put it in web/styles/"],
    [/<[^>]+\sstyle=/i, "a style attribute: use a class"],
    [/<[^>]+\son[a-z]+=/i, "an event handler attribute: add a listener in a script"],
  ];
  for (const [pattern, what] of blocked) {
    const found = html.match(pattern);
    if (found) throw new Error(`index.html holds what its Content-Security-Policy blocks, ${what}. It is: ${found[0]}`);
  }
}

/** The site's own files that the page names: what a browser fetches before anything is clicked. */
export function namedFiles(html) {
  const paths = [...html.matchAll(/\b(?:href|src)="\/([^"#?]+)/g)].map((match) => match[1]);
  return new Set(paths);
}
