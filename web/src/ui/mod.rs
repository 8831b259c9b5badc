//! The console's own components. Each draws; none knows a page or the cloud's calls.

mod async_view;
mod button;
mod chart;
mod icon;
mod link;
mod menu;
mod page;
mod pick;
mod table;

pub use async_view::{ErrorCard, LoadView, Notice};
pub use button::{Button, Kind};
pub use chart::LineChart;
pub use icon::{Icon, Shape, StatusMark, Tone};
pub use link::Anchor;
pub use menu::{Menu, MenuItem};
pub use page::{Empty, PageHead};
pub use pick::{Choice, Segments};
pub use table::{Head, VirtualTable};
