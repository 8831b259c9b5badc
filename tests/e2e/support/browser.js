// The browser that the tests and the screenshots use, and what they vary.

import { BROWSER_ARGS } from "../../shared/browser.js";

const { CHROMIUM } = process.env;
if (!CHROMIUM) throw new Error("CHROMIUM must name the browser's binary");

export const LANGUAGES = ["en", "zh-CN"];
export const THEMES = ["light", "dark"];
export const VIEWPORTS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

export const launchOptions = { executablePath: CHROMIUM, args: BROWSER_ARGS };
