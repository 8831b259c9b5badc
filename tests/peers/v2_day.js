// A day that is over, as API 2017 asks for it.

import { pastDay } from "./series.js";

/** Points of five minutes in a day. */
export const POINTS = 288;

const projects = ({ domain, domains }) => [String(domains.find(({ Domain }) => Domain === domain).ProjectId)];

/** By days, of one domain. */
export const days = (context, statType) => ({
  startDate: pastDay(context),
  endDate: pastDay(context),
  projects: projects(context),
  hosts: [context.domain],
  statType,
});

/** By times, of one domain. */
export const times = (context, statType) => ({
  startTime: `${pastDay(context)} 00:00:00`,
  endTime: `${pastDay(context)} 23:59:59`,
  hosts: [context.domain],
  statType,
});
