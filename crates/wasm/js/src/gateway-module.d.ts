// `#gateway` is one of the files that the build makes: how the gateway's module comes into a runtime.
declare module "#gateway" {
  /** The compiled module, or an instance where the runtime makes one by itself. */
  export function load(): WebAssembly.Module | WebAssembly.Instance | Promise<WebAssembly.Module>;
}
