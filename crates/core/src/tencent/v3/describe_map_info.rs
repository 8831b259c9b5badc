//! DescribeMapInfo: the numbers of providers and places, with their names.

use serde::{Deserialize, Serialize};

use crate::action::{Action, ActionSpec, Example};
use crate::shape::Shaped;

/// Lists the numbers that other actions take for providers or places.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct DescribeMapInfo {
    /// `isp`: providers of the mainland. `district`: provinces, and countries and areas overseas.
    #[shape(required, one_of("isp", "district"))]
    pub name: String,
}

impl Action for DescribeMapInfo {
    const SPEC: ActionSpec = ActionSpec::v3("DescribeMapInfo");
    const EXAMPLE: Example = Example {
        request: r#"{"Name":"district"}"#,
        reply: r#"{"MapInfoList":[{"Id":22,"Name":"北京"},{"Id":1176,"Name":"新加坡"},{"Id":2000000001,"Name":"亚太一区"},{"Id":-20,"Name":"亚洲"}],"ServerRegionRelation":[{"RegionId":2000000001,"SubRegionIdList":[1176]}],"ClientRegionRelation":[{"RegionId":-20,"SubRegionIdList":[1176]}],"RequestId":"4c2f1d3e-0b7a-4d57-9a53-0f6b2c6f7a10"}"#,
    };
    type Output = MapInfoList;
}

/// Numbers and names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct MapInfoList {
    /// All of them.
    pub map_info_list: Vec<MapInfo>,
    /// Overseas: the areas of the nodes, with their countries.
    pub server_region_relation: Option<Vec<RegionMapRelation>>,
    /// Overseas: the areas of the visitors, with their countries.
    pub client_region_relation: Option<Vec<RegionMapRelation>>,
}

/// A number and its name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct MapInfo {
    /// The number, which may be negative.
    pub id: i64,
    /// The name.
    pub name: String,
}

/// An area and what it is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Shaped)]
#[serde(rename_all = "PascalCase", default)]
pub struct RegionMapRelation {
    /// The number of the area.
    pub region_id: i64,
    /// The numbers of its countries.
    pub sub_region_id_list: Vec<i64>,
}
