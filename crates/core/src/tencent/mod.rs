//! Tencent Cloud CDN: one file an action, named as the cloud names it.

pub mod places;
pub mod v2;
pub mod v3;

use serde::{Deserialize, Serialize};

use crate::shape::Shaped;

/// It was done; the cloud says nothing further.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
pub struct Done {}
