//! DescribeIpStatus.

use std::net::Ipv6Addr;

use edgeseal_core::tencent::v3::{DescribeIpStatus, IpStatus, IpStatuses};

use crate::account::Account;
use crate::domain::Zone;
use crate::nodes::{Node, of_domain};
use crate::serve::Serve;
use crate::v3::Refusal;

impl Serve<Refusal> for DescribeIpStatus {
    type Answer = IpStatuses;

    fn serve(self, account: &mut Account, _: u64) -> Result<IpStatuses, Refusal> {
        let domain = account.domain(&self.domain).ok_or_else(|| Refusal::no_domain(&self.domain))?;
        // Nodes of the edge are not listed at present, as the SDK says.
        let is_listed = self.layer.as_deref() == Some("last");
        let is_meant = |zone: Zone| match self.area.as_deref() {
            None | Some("" | "global") => is_listed,
            Some(area) => is_listed && area == zone.name(),
        };
        let zones = domain.area.zones().iter().filter(|zone| is_meant(**zone));
        let nodes = zones.flat_map(|zone| of_domain(&domain.name, *zone));
        let ips: Vec<IpStatus> = nodes.map(|node| told(node, &self)).collect();
        Ok(IpStatuses { total_count: ips.len() as u64, ips })
    }
}

fn told(node: Node, asked: &DescribeIpStatus) -> IpStatus {
    let is_range = asked.segment == Some(true);
    let range = |ip: String, bits: u8| if is_range { format!("{ip}/{bits}") } else { ip };
    let ipv6 = if asked.abbreviation_ipv6 == Some(true) { node.ipv6 } else { unshortened(node.ipv6) };
    IpStatus {
        ip: range(node.ip, 32),
        district: node.district.to_owned(),
        isp: node.isp.to_owned(),
        city: node.city.to_owned(),
        status: if node.is_online { "online" } else { "offline" }.to_owned(),
        ipv6: (asked.show_ipv6 == Some(true)).then(|| range(ipv6, 128)),
    }
}

/// An address with all of its eight groups.
fn unshortened(ipv6: String) -> String {
    match ipv6.parse::<Ipv6Addr>() {
        Ok(address) => address.segments().map(|group| format!("{group:04x}")).join(":"),
        Err(_) => ipv6,
    }
}
