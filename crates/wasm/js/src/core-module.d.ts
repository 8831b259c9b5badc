// `#core` is one of three files that the build makes: how a module comes into a runtime.
declare module "#core" {
  /** The compiled module. */
  export function load(): WebAssembly.Module;
}
