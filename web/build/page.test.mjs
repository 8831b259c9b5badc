import assert from "node:assert/strict";
import { test } from "node:test";
import { fillPlaceholders, finishPage, namedFiles } from "./page.mjs";

const PAGE = '<link href="/styles.css"><script type="module" src="/boot.js"></script>';

test("placeholders become paths", () => {
  const script = fillPlaceholders(
    'import("__DEMO_JS__"); load("__DEMO_WASM__")',
    { DEMO_JS: "/d.js", DEMO_WASM: "/d.wasm" },
    "boot.js",
  );
  assert.equal(script, 'import("/d.js"); load("/d.wasm")');
});

test("an unknown placeholder is an error that names it and its file", () => {
  assert.throws(
    () => fillPlaceholders('"__OTHER__"', { DEMO_JS: "/d.js" }, "web/boot.js"),
    /web\/boot\.js asks for __OTHER__.*__DEMO_JS__/,
  );
});

test("references get the hashed names, whole paths only", () => {
  const renamed = new Map([["/styles.css", "/styles-1.css"]]);
  const html = finishPage(`${PAGE}<a href="/styles.css.txt">`, renamed, ["/styles.css"]);
  assert.match(html, /href="\/styles-1\.css"/);
  assert.match(html, /href="\/styles\.css\.txt"/);
});

test("integrity, nonces and comments go", () => {
  const html = finishPage('<!-- why --><link href="/a.js" integrity="sha384-x" nonce="y">', new Map(), []);
  assert.equal(html, '<link href="/a.js">');
});

test("a page that does not load a part of the console is refused", () => {
  assert.throws(() => finishPage(PAGE, new Map(), ["/theme.js"]), /does not load \/theme\.js/);
});

for (const inline of [
  "<script>x</script>",
  '<script type="module">x</script>',
  "<style>",
  '<p class="a" style="b">',
  '<p onclick="x">',
]) {
  test(`the page may not hold ${inline}`, () => {
    assert.throws(() => finishPage(PAGE + inline, new Map(), []), /Content-Security-Policy/);
  });
}

test("the files a page names are found, without query and fragment", () => {
  const html =
    '<use href="/icons.svg#menu"><script src="/a.js"></script><a href="#main"><a href="https://example.com/x">';
  assert.deepEqual([...namedFiles(html)], ["icons.svg", "a.js"]);
});
