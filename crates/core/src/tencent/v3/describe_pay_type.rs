//! DescribePayType: by what the account pays.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Reads by what the account pays in an area. The API 3.0 document knows no parameters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribePayType {
    /// The area.
    #[shape(one_of("mainland", "overseas", "global"), default = "mainland")]
    pub area: Option<String>,
    /// The product.
    #[shape(one_of("cdn", "ecdn"), default = "cdn")]
    pub product: Option<String>,
    /// `flux` for traffic, `https` for HTTPS requests.
    #[shape(one_of("flux", "https"), default = "flux")]
    #[serde(rename = "Type")]
    pub kind: Option<String>,
}

impl Action for DescribePayType {
    const SPEC: ActionSpec = ActionSpec::v3("DescribePayType");
    const EXAMPLE: Example = Example {
        request: r#"{"Area":"mainland"}"#,
        reply: r#"{"PayType":"bandwidth","BillingCycle":"month","StatType":"month95","RegionType":"all","CurrentPayType":"bandwidth","RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = PayType;
}

/// By what is paid.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct PayType {
    /// `flux`, `bandwidth`, `request`, `flux_sep` or `bandwidth_sep` (static and dynamic content apart). Where a day is
    /// settled after it and something was used today, it is the method of tomorrow.
    pub pay_type: String,
    /// `hour`, `day` or `month`.
    pub billing_cycle: String,
    /// The figure that is billed: `sum`, `max` (highest of a day), `monthMax` (average of the highest of each day),
    /// `day95` or `month95`.
    pub stat_type: String,
    /// `all`: one price everywhere; `multiple`: one for each area.
    pub region_type: String,
    /// The method in force, in the words of `PayType`.
    pub current_pay_type: String,
}
