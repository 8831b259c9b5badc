// What every contestant signs: the same calls in the same order, no two alike, so that no answer can be remembered.

/** Made up, of the length that keys of the cloud have. */
export const KEY = {
  secretId: `AKID${"benchmark".repeat(4)}`.slice(0, 36),
  secretKey: "b3nchmark".repeat(4).slice(0, 32),
};
export const HOST = "cdn.tencentcloudapi.com";
export const SERVICE = "cdn";
export const VERSION = "2018-06-06";

const START = 1_700_000_000;

const calls = (count, action, params) =>
  Array.from({ length: count }, (_, at) => {
    const given = params(at);
    return { action, params: given, body: JSON.stringify(given), timestamp: START + at, nonce: 10_000 + at };
  });

/** A read of statistics: 292 bytes of JSON. */
export const small = calls(16, "DescribeCdnData", (at) => ({
  StartTime: `2026-03-${10 + at} 00:00:00`,
  EndTime: `2026-03-${10 + at} 23:59:59`,
  Metric: "flux",
  Domains: ["www.example.com", "pictures.example.com", "downloads.example.com", "static.example.com"],
  Project: 1234567,
  Interval: "5min",
  Detail: true,
  Area: "mainland",
  AreaType: "server",
  TimeZone: "UTC+08:00",
}));

/** A purge of 1,000 URLs of 57 bytes: 60 KB of JSON. */
export const large = calls(4, "PurgeUrlsCache", (at) => ({
  Urls: Array.from(
    { length: 1000 },
    (_, url) => `https://img.example.com/assets/release-202${at}/photo-${String(url).padStart(3, "0")}.jpg`,
  ),
}));
