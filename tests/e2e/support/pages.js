// Every page: its address, its title, and its entry of the navigation.

export const PAGES = [
  { path: "/domains", title: "domains.title", entry: "nav.domains" },
  { path: "/purge/urls", title: "purge.title", entry: "nav.purge" },
  { path: "/tasks", title: "tasks.title", entry: "nav.tasks" },
  { path: "/stats", title: "stats.title", entry: "nav.stats" },
  { path: "/settings", title: "settings.title", entry: "nav.settings" },
  { path: "/tasks/404", title: "run.gone", entry: "nav.tasks" },
  { path: "/no/such/page", title: "not_found.title" },
];
