// Prefetches of videos. Each refusal of Polyv is known by its message alone.

import assert from "node:assert/strict";

const VID = "e6b23c6f513fbe025b94efdd10d7ab47_e";

/** A push of some files; `fields` replace those of the form. */
const push = (videos, fields) => ({ action: "push", fileType: "zip", videos: JSON.stringify(videos), ...fields });
const many = (count) =>
  Array.from({ length: count }, (_, number) => ({ vid: `${String(number).padStart(32, "0")}_a`, brIndex: 1 }));

/** @type {import("../cases.js").Case[]} */
export const CASES = [
  {
    action: "refresh-cdn-cache",
    does: "takes every bitrate of a video, and names the task",
    params: push([1, 2, 3].map((brIndex) => ({ vid: VID, brIndex }))),
    expect: ({ taskId }) => assert.match(taskId, /^[0-9a-f]{32}$/),
  },
  {
    action: "refresh-cdn-cache",
    does: "names another task each time, whatever spaces the list has",
    params: { ...push([]), videos: `[ { "vid": "${VID}",  "brIndex": 1 } ]` },
    expect: ({ taskId }, { answers }) => {
      assert.match(taskId, /^[0-9a-f]{32}$/);
      assert.notEqual(taskId, answers["refresh-cdn-cache"].taskId);
    },
  },
  {
    action: "refresh-cdn-cache",
    does: "takes 100 files a call",
    params: push(many(100)),
    expect: ({ taskId }) => assert.match(taskId, /^[0-9a-f]{32}$/),
  },
  {
    action: "refresh-cdn-cache",
    does: "refuses 101",
    params: push(many(101)),
    refused: "can't submit more than 100 files",
  },
  {
    action: "refresh-cdn-cache",
    does: "does not know a video",
    params: push([{ vid: "nobody", brIndex: 1 }]),
    refused: "illeagal vid",
  },
  {
    action: "refresh-cdn-cache",
    does: "does not know a bitrate",
    params: push([{ vid: VID, brIndex: 4 }]),
    refused: "bitrate does not exist",
  },
  {
    action: "refresh-cdn-cache",
    does: "refuses an old time",
    params: push([{ vid: VID, brIndex: 1 }], { ptime: "1600000000000" }),
    refused: "ptime is too old",
  },
  {
    action: "refresh-cdn-cache",
    does: "refuses a sign over something else",
    params: push([{ vid: VID, brIndex: 1 }], { sign: "0".repeat(40) }),
    refused: "the sign is not right.",
  },
];
