//! What the console computes without a browser.

pub mod domains;
pub mod figure;
pub mod job;
pub mod load;
pub mod range;
pub mod route;
pub mod series;
pub mod window;
