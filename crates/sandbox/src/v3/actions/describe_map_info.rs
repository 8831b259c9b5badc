//! DescribeMapInfo.

use edgeseal_core::tencent::places::{
    self, CLIENT_AREAS, COUNTRIES, ISPS, PROVINCES, Place, SERVER_AREAS, countries_of_client_area,
    countries_of_server_area,
};
use edgeseal_core::tencent::v3::{DescribeMapInfo, MapInfo, MapInfoList, RegionMapRelation};

use crate::account::Account;
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for DescribeMapInfo {
    type Answer = MapInfoList;

    fn serve(self, _: &mut Account, _: u64) -> Result<MapInfoList, Refusal> {
        if self.name == "isp" {
            return Ok(MapInfoList { map_info_list: ISPS.iter().map(info).collect(), ..MapInfoList::default() });
        }
        let countries = COUNTRIES.iter().map(|country: &places::Country| &country.place);
        let areas = SERVER_AREAS.iter().chain(&CLIENT_AREAS);
        Ok(MapInfoList {
            map_info_list: PROVINCES.iter().chain(countries).chain(areas).map(info).collect(),
            server_region_relation: Some(relations(&SERVER_AREAS, |id| countries_of_server_area(id).collect())),
            client_region_relation: Some(relations(&CLIENT_AREAS, |id| countries_of_client_area(id).collect())),
        })
    }
}

fn info(place: &Place) -> MapInfo {
    MapInfo { id: place.id, name: place.chinese.to_owned() }
}

fn relations(areas: &[Place], countries: impl Fn(i64) -> Vec<i64>) -> Vec<RegionMapRelation> {
    let relation = |area: &Place| RegionMapRelation { region_id: area.id, sub_region_id_list: countries(area.id) };
    areas.iter().map(relation).collect()
}
