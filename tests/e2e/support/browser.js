// The browser that the tests and the screenshots use, and what they vary.

const { CHROMIUM } = process.env;
if (!CHROMIUM) throw new Error("CHROMIUM must name the browser's binary");

export const LANGUAGES = ["en", "zh-CN"];
export const THEMES = ["light", "dark"];
export const VIEWPORTS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** Nothing that a browser does by itself may mix with the requests of the page. */
export const launchOptions = {
  executablePath: CHROMIUM,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};
