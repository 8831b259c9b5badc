//! How the account pays.

mod package;
mod pay_type;

pub(crate) use package::{Package, PackageStatus, Sort, https_packages, packages};
pub(crate) use pay_type::{Fault, Method, PayTypes};
