// For edge workers: answers with the report.

import { report } from "./report.js";

export default {
  async fetch() {
    return new Response(JSON.stringify(await report()), { headers: { "Content-Type": "application/json" } });
  },
};
