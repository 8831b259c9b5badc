// The site being built: a folder of files whose names carry a hash of their own content, so that a server
// may let browsers keep them for ever.

import { createHash } from "node:crypto";
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";

/** `console.js` -> `console-1a2b3c4d.js` */
export function hashedName(name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}-${hash}${extension}`;
}

export class Site {
  /** What a page may call a file -> what the file is called now. Both are root-relative. */
  renamed = new Map();

  constructor(folder) {
    this.folder = folder;
  }

  read(name) {
    return readFile(join(this.folder, name), "utf8");
  }

  /** Writes a new file under its hashed name and returns its path on the site. */
  async add(name, content) {
    const hashed = hashedName(name, content);
    await writeFile(join(this.folder, hashed), content);
    return this.#know(name, hashed);
  }

  /** Renames a file that is already there, `name` being what it should be called but for the hash. */
  async settle(current, name) {
    const hashed = hashedName(name, await readFile(join(this.folder, current)));
    await rename(join(this.folder, current), join(this.folder, hashed));
    return this.#know(current, hashed);
  }

  /** The JavaScript and WebAssembly that Trunk wrote for one Rust binary, or nothing. */
  async rustOutput(binary) {
    const names = await readdir(this.folder);
    // Trunk adds a hash of the unfinished wasm to the app's name, and none to a worker's.
    const script = names.find((name) => new RegExp(`^${binary}(-[0-9a-f]+)?\\.js$`).test(name));
    return script && { script, wasm: script.replace(/\.js$/, "_bg.wasm") };
  }

  #know(name, hashed) {
    this.renamed.set(`/${name}`, `/${hashed}`);
    return `/${hashed}`;
  }
}
