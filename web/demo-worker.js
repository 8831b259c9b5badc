// The demo connection: the sandbox cloud in a worker. One JSON text in, one out.
import init, { answer } from "__DEMO_JS__";

const ready = init({ module_or_path: "__DEMO_WASM__" });

globalThis.addEventListener("message", async ({ data }) => {
  try {
    await ready;
    const text = answer(data);
    if (text !== undefined) globalThis.postMessage(text);
  } catch (error) {
    // Thrown again outside the promise, so that the page's `error` listener hears of it.
    setTimeout(() => {
      throw error;
    });
  }
});
