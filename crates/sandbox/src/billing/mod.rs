//! How the account pays.

mod package;
mod pay_type;

pub(crate) use package::{Package, PackageStatus, Sort, packages};
pub(crate) use pay_type::Method;
