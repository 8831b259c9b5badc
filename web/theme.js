// Before the first paint: the theme and the language that were kept, so that nothing flashes.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("edgeseal.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const language = localStorage.getItem("edgeseal.language") ?? navigator.language;
    root.lang = language.startsWith("zh") ? "zh-CN" : "en";
  } catch {
    // Storage is closed to us: the system's theme and English it is.
  }
})();
