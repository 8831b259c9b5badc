//! Numbers of providers and places, with their names: what DescribeMapInfo answers, for use without it.
//!
//! DescribeMapInfo is the authority. An id that is in none of these tables is new: show it as a number.

mod mainland;
mod overseas;

pub use mainland::{ISPS, PROVINCES};
pub use overseas::{CLIENT_AREAS, COUNTRIES, SERVER_AREAS};

/// A provider, a province, an area or a country. Ids are unique within their table only: 2 is Fujian and China Telecom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The cloud's number.
    pub id: i64,
    /// The name that the cloud writes.
    pub chinese: &'static str,
    /// The name in English.
    pub english: &'static str,
}

/// A country or region outside of the mainland, and the areas that it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    /// The country itself.
    pub place: Place,
    /// The id of its continent in [`CLIENT_AREAS`].
    pub client_area: Option<i64>,
    /// The id of its area in [`SERVER_AREAS`], where one is documented.
    pub server_area: Option<i64>,
}

const fn place(id: i64, chinese: &'static str, english: &'static str) -> Place {
    Place { id, chinese, english }
}

/// A provider of the mainland.
#[must_use]
pub fn isp(id: i64) -> Option<&'static Place> {
    ISPS.iter().find(|place| place.id == id)
}

/// A province of the mainland.
#[must_use]
pub fn province(id: i64) -> Option<&'static Place> {
    PROVINCES.iter().find(|place| place.id == id)
}

/// A country or region outside of the mainland.
#[must_use]
pub fn country(id: i64) -> Option<&'static Country> {
    COUNTRIES.iter().find(|country| country.place.id == id)
}

/// Anything that statistics outside of the mainland are told by: a country, a server area or a client area.
#[must_use]
pub fn overseas(id: i64) -> Option<&'static Place> {
    let areas = SERVER_AREAS.iter().chain(&CLIENT_AREAS).find(|place| place.id == id);
    areas.or_else(|| country(id).map(|country| &country.place))
}

/// The ids of the countries of a server area, as far as they are documented.
pub fn countries_of_server_area(id: i64) -> impl Iterator<Item = i64> {
    COUNTRIES.iter().filter(move |country| country.server_area == Some(id)).map(|country| country.place.id)
}

/// The ids of the countries of a client area.
pub fn countries_of_client_area(id: i64) -> impl Iterator<Item = i64> {
    COUNTRIES.iter().filter(move |country| country.client_area == Some(id)).map(|country| country.place.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_and_names_are_unique_in_their_table() {
        let countries: Vec<Place> = COUNTRIES.iter().map(|country| country.place).collect();
        for table in [&ISPS[..], &PROVINCES[..], &SERVER_AREAS[..], &CLIENT_AREAS[..], &countries[..]] {
            let ids: BTreeSet<i64> = table.iter().map(|place| place.id).collect();
            let chinese: BTreeSet<&str> = table.iter().map(|place| place.chinese).collect();
            let english: BTreeSet<&str> = table.iter().map(|place| place.english).collect();
            assert_eq!((ids.len(), chinese.len(), english.len()), (table.len(), table.len(), table.len()));
            assert!(table.iter().all(|place| !place.chinese.is_ascii() && !place.english.is_empty()));
        }
        let outside = [&SERVER_AREAS[..], &CLIENT_AREAS[..], &countries[..]].concat();
        let ids: BTreeSet<i64> = outside.iter().map(|place| place.id).collect();
        assert_eq!(ids.len(), outside.len(), "the three tables outside of the mainland share their ids");
    }

    #[test]
    fn places_are_found_by_their_id() {
        assert_eq!(isp(2).map(|place| place.english), Some("China Telecom"));
        assert_eq!(province(2).map(|place| place.chinese), Some("福建"));
        assert_eq!(overseas(1176).map(|place| place.english), Some("Singapore"));
        assert_eq!(overseas(-20).map(|place| place.english), Some("Asia"));
        assert_eq!(overseas(2_000_000_008).map(|place| place.english), Some("Africa"));
        assert_eq!((isp(77), province(77), country(77), overseas(77)), (None, None, None, None));
    }

    #[test]
    fn every_area_has_countries_and_every_country_but_one_a_continent() {
        assert!(SERVER_AREAS.iter().all(|area| countries_of_server_area(area.id).count() > 0));
        let placed: usize = CLIENT_AREAS.iter().map(|area| countries_of_client_area(area.id).count()).sum();
        let nowhere: Vec<i64> =
            COUNTRIES.iter().filter(|country| country.client_area.is_none()).map(|country| country.place.id).collect();
        assert_eq!((placed + nowhere.len(), nowhere), (COUNTRIES.len(), vec![-2]), "-2 is the rest of the world");
    }
}
