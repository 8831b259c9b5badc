//! The sandbox from outside: requests signed by the core, answers read by the core.

#![allow(clippy::unwrap_used)] // the helpers are test code too

mod any_request;
mod blocks;
mod client;
mod paths;
mod polyv;
mod pushes;
mod statistics;
mod traffic;
mod v2;
mod v2_domains;
mod v2_logs;
mod v2_places;
mod v2_settings;
mod v2_statistics;
mod v3_bills;
mod v3_domains;
mod v3_gate;
mod v3_manage;
mod v3_places;
mod v3_purge;
mod v3_rankings;
mod v3_reads;
mod v3_settings;
mod v3_statistics;
