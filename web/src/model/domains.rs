//! The table of domains: search, filter, order.

use std::cmp::Ordering;

use edgeseal_core::tencent::v3::BriefDomain;

/// What the last day brought to a domain.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayOfTraffic {
    /// Bytes, an entry an hour.
    pub hours: Vec<f64>,
    /// Bytes in all.
    pub total: f64,
}

/// A column of the table.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Column {
    /// The name.
    #[default]
    Domain,
    /// The state.
    Status,
    /// What it serves.
    Type,
    /// Where it is served.
    Area,
    /// Bytes of the last day.
    Total,
    /// When it was last changed.
    Changed,
}

impl Column {
    /// As it stands in a link.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Status => "status",
            Self::Type => "type",
            Self::Area => "area",
            Self::Total => "total",
            Self::Changed => "changed",
        }
    }
}

/// The order of the table: `-total` in a link is the largest first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sort {
    /// By this column.
    pub column: Column,
    /// Largest or latest first.
    pub descending: bool,
}

impl Sort {
    /// From a link; by name where it says nothing known.
    #[must_use]
    pub fn from_key(key: &str) -> Self {
        let (descending, name) = key.strip_prefix('-').map_or((false, key), |name| (true, name));
        let columns = [Column::Status, Column::Type, Column::Area, Column::Total, Column::Changed];
        match columns.into_iter().find(|column| column.key() == name) {
            Some(column) => Self { column, descending },
            None => Self { column: Column::Domain, descending: descending && name == "domain" },
        }
    }

    /// As it stands in a link; empty for the order that needs no saying.
    #[must_use]
    pub fn to_key(self) -> String {
        if self == Self::default() {
            return String::new();
        }
        format!("{}{}", if self.descending { "-" } else { "" }, self.column.key())
    }

    /// The order after a click on a column's head: figures begin with the largest, words with A.
    #[must_use]
    pub fn toggled(self, column: Column) -> Self {
        if self.column == column {
            return Self { column, descending: !self.descending };
        }
        Self { column, descending: matches!(column, Column::Total | Column::Changed) }
    }
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The domain.
    pub domain: BriefDomain,
    /// Its last day, once it is read.
    pub traffic: Option<DayOfTraffic>,
}

/// The rows that match, in order: their places in `rows`.
///
/// `search` is looked for in name, CNAME and origin without case; `status` is the cloud's word, empty for all.
#[must_use]
pub fn select(rows: &[Row], search: &str, status: &str, sort: Sort) -> Vec<usize> {
    let search = search.trim().to_ascii_lowercase();
    let mut chosen: Vec<usize> = (0..rows.len()).filter(|at| matches(&rows[*at].domain, &search, status)).collect();
    chosen.sort_by(|a, b| {
        let (a, b) = (&rows[*a], &rows[*b]);
        let order = compare(a, b, sort.column);
        let order = if sort.descending { order.reverse() } else { order };
        order.then_with(|| a.domain.domain.cmp(&b.domain.domain))
    });
    chosen
}

fn matches(domain: &BriefDomain, search: &str, status: &str) -> bool {
    if !status.is_empty() && domain.status != status {
        return false;
    }
    let holds = |text: &str| text.to_ascii_lowercase().contains(search);
    search.is_empty()
        || holds(&domain.domain)
        || holds(&domain.cname)
        || domain.origin.origins.iter().any(|origin| holds(origin))
}

fn compare(a: &Row, b: &Row, column: Column) -> Ordering {
    let total = |row: &Row| row.traffic.as_ref().map_or(-1.0, |traffic| traffic.total);
    match column {
        Column::Domain => a.domain.domain.cmp(&b.domain.domain),
        Column::Status => a.domain.status.cmp(&b.domain.status),
        Column::Type => a.domain.service_type.cmp(&b.domain.service_type),
        Column::Area => a.domain.area.cmp(&b.domain.area),
        Column::Total => total(a).total_cmp(&total(b)),
        Column::Changed => a.domain.update_time.cmp(&b.domain.update_time),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, status: &str, origin: &str, total: Option<f64>) -> Row {
        let mut domain = BriefDomain { domain: name.into(), status: status.into(), ..BriefDomain::default() };
        domain.origin.origins = vec![origin.into()];
        Row { domain, traffic: total.map(|total| DayOfTraffic { hours: Vec::new(), total }) }
    }

    fn names<'a>(rows: &'a [Row], places: &[usize]) -> Vec<&'a str> {
        places.iter().map(|at| rows[*at].domain.domain.as_str()).collect()
    }

    #[test]
    fn search_looks_at_name_and_origin() {
        let rows =
            [row("b.example", "online", "10.0.0.1:80", Some(5.0)), row("a.example", "offline", "origin.b", None)];
        assert_eq!(names(&rows, &select(&rows, " B ", "", Sort::default())), ["a.example", "b.example"]);
        assert_eq!(names(&rows, &select(&rows, "10.0", "", Sort::default())), ["b.example"]);
        assert_eq!(names(&rows, &select(&rows, "", "offline", Sort::default())), ["a.example"]);
    }

    #[test]
    fn what_is_not_known_is_last_among_the_largest() {
        let rows = [row("a", "online", "", None), row("b", "online", "", Some(1.0)), row("c", "online", "", Some(9.0))];
        let sort = Sort::default().toggled(Column::Total);
        assert_eq!(names(&rows, &select(&rows, "", "", sort)), ["c", "b", "a"]);
    }

    #[test]
    fn an_order_survives_a_link() {
        for column in [Column::Domain, Column::Status, Column::Type, Column::Area, Column::Total, Column::Changed] {
            for descending in [false, true] {
                let sort = Sort { column, descending };
                assert_eq!(Sort::from_key(&sort.to_key()), sort);
            }
        }
        assert_eq!(Sort::from_key("-nonsense"), Sort::default());
    }

    #[test]
    fn a_hundred_thousand_rows_are_searched_and_sorted() {
        let rows: Vec<Row> =
            (0..100_000).map(|at| row(&format!("d{at}.example"), "online", "", Some(f64::from(at)))).collect();
        let chosen = select(&rows, "99", "", Sort { column: Column::Total, descending: true });
        assert_eq!(names(&rows, &chosen[..2]), ["d99999.example", "d99998.example"]);
    }
}
