// The console in Chromium against the server with its sandbox: every language and theme, and one phone.

import { defineConfig } from "@playwright/test";
import { LANGUAGES, launchOptions, THEMES, VIEWPORTS } from "./support/browser.js";

// Two projects run everything, so that each language and each theme sees every test once; the other two combinations
// run what their being together can change.
const WHOLE = ["en-light", "zh-CN-dark"];
const TOGETHER = /(story|a11y)\.spec\.js$/;

const matrix = LANGUAGES.flatMap((locale) =>
  THEMES.map((colorScheme) => {
    const name = `${locale}-${colorScheme}`;
    return {
      name,
      testMatch: WHOLE.includes(name) ? undefined : TOGETHER,
      use: { locale, colorScheme, viewport: VIEWPORTS.desktop },
    };
  }),
);

const phone = {
  name: "phone",
  // What a narrow screen lays out anew; the rest would only be the same test twice.
  testMatch: /(story|shell|a11y|long-table)\.spec\.js$/,
  use: { locale: "en", colorScheme: "light", viewport: VIEWPORTS.phone, isMobile: true, hasTouch: true },
};

export default defineConfig({
  testDir: ".",
  outputDir: "results",
  projects: [...matrix, phone],
  reporter: "list",
  workers: 2,
  // The sandbox limits calls a second, as the cloud does: a fast machine can meet that limit. What passes only when
  // tried again is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  // A purge of the sandbox takes up to twelve seconds, and the machine may have other work.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions,
    permissions: ["clipboard-read", "clipboard-write"],
    screenshot: "only-on-failure",
    // A colour that is on its way to another one has a contrast of neither.
    contextOptions: { reducedMotion: "reduce" },
  },
});
