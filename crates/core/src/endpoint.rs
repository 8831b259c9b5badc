//! Where API 3.0 of CDN listens: the nearest region, one region, a finance region, the international site.

/// Whom an endpoint serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EndpointKind {
    /// Resolves to the region that is nearest to the caller: the recommended one.
    Nearby,
    /// One region, for callers that count milliseconds.
    Regional,
    /// A closed region of the finance cloud. Only accounts of the finance cloud may use it, and for their finance
    /// regions they must: [`NEARBY`](Endpoint::NEARBY) does not lead there. `X-TC-Region` then names a finance region
    /// too, best the same one.
    Finance,
    /// The international site, tencentcloud.com, whose accounts are not those of the mainland site.
    International,
}

/// An address of API 3.0 for CDN, as the document on its request structure and the SDKs list them. The path is `/`, the
/// protocol HTTPS.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Endpoint {
    /// Whom it serves.
    pub kind: EndpointKind,
    /// The region as `X-TC-Region` names it, such as `ap-guangzhou`; `None` where the endpoint is of no region.
    pub region: Option<&'static str>,
    /// The host.
    pub host: &'static str,
    /// The name in English.
    pub english: &'static str,
    /// The name in Chinese.
    pub chinese: &'static str,
}

/// An endpoint whose host is made of its region.
macro_rules! in_region {
    ($kind:ident, $region:literal, $english:literal, $chinese:literal) => {
        Endpoint {
            kind: EndpointKind::$kind,
            region: Some($region),
            host: concat!("cdn.", $region, ".tencentcloudapi.com"),
            english: $english,
            chinese: $chinese,
        }
    };
}

impl Endpoint {
    /// The default.
    pub const NEARBY: Self = Self {
        kind: EndpointKind::Nearby,
        region: None,
        host: "cdn.tencentcloudapi.com",
        english: "Nearest region",
        chinese: "就近地域",
    };

    /// The one of the international site.
    pub const INTERNATIONAL: Self = Self {
        kind: EndpointKind::International,
        region: None,
        host: "cdn.intl.tencentcloudapi.com",
        english: "International site",
        chinese: "国际站",
    };

    /// All of them, in the order of the document.
    pub const ALL: [Self; 20] = [
        Self::NEARBY,
        in_region!(Regional, "ap-guangzhou", "Guangzhou", "广州"),
        in_region!(Regional, "ap-shanghai", "Shanghai", "上海"),
        in_region!(Regional, "ap-beijing", "Beijing", "北京"),
        in_region!(Regional, "ap-chengdu", "Chengdu", "成都"),
        in_region!(Regional, "ap-chongqing", "Chongqing", "重庆"),
        in_region!(Regional, "ap-hongkong", "Hong Kong, China", "中国香港"),
        in_region!(Regional, "ap-singapore", "Singapore", "新加坡"),
        in_region!(Regional, "ap-bangkok", "Bangkok", "曼谷"),
        in_region!(Regional, "ap-mumbai", "Mumbai", "孟买"),
        in_region!(Regional, "ap-seoul", "Seoul", "首尔"),
        in_region!(Regional, "ap-tokyo", "Tokyo", "东京"),
        in_region!(Regional, "na-ashburn", "Virginia", "弗吉尼亚"),
        in_region!(Regional, "na-siliconvalley", "Silicon Valley", "硅谷"),
        in_region!(Regional, "na-toronto", "Toronto", "多伦多"),
        in_region!(Regional, "eu-frankfurt", "Frankfurt", "法兰克福"),
        in_region!(Regional, "eu-moscow", "Moscow", "莫斯科"),
        in_region!(Finance, "ap-shanghai-fsi", "Shanghai Finance", "上海金融"),
        in_region!(Finance, "ap-shenzhen-fsi", "Shenzhen Finance", "深圳金融"),
        Self::INTERNATIONAL,
    ];

    /// The endpoint of a host name, in whatever case it is written.
    #[must_use]
    pub fn of_host(host: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|endpoint| endpoint.host.eq_ignore_ascii_case(host))
    }

    /// The endpoint of a region, such as `ap-guangzhou`.
    #[must_use]
    pub fn of_region(region: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|endpoint| endpoint.region == Some(region))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn there_are_as_many_as_in_the_document() {
        let count = |kind| Endpoint::ALL.iter().filter(|endpoint| endpoint.kind == kind).count();
        assert_eq!(
            [EndpointKind::Nearby, EndpointKind::Regional, EndpointKind::Finance, EndpointKind::International]
                .map(count),
            [1, 16, 2, 1]
        );
        for name in [|it: &Endpoint| it.host, |it: &Endpoint| it.english, |it: &Endpoint| it.chinese] {
            assert_eq!(Endpoint::ALL.iter().map(name).collect::<BTreeSet<_>>().len(), 20);
        }
    }

    #[test]
    fn each_is_found_by_its_host_and_its_region() {
        for endpoint in Endpoint::ALL {
            assert_eq!(Endpoint::of_host(&endpoint.host.to_uppercase()), Some(endpoint));
            if let Some(region) = endpoint.region {
                assert_eq!(Endpoint::of_region(region), Some(endpoint));
                assert_eq!(region.ends_with("-fsi"), endpoint.kind == EndpointKind::Finance);
            }
        }
        assert_eq!(Endpoint::of_region("ap-shenzhen-fsi").unwrap().host, "cdn.ap-shenzhen-fsi.tencentcloudapi.com");
        for stranger in
            ["cdn.ap-mars.tencentcloudapi.com", "cvm.tencentcloudapi.com", "cdn.tencentcloudapi.com.evil", ""]
        {
            assert_eq!(Endpoint::of_host(stranger), None);
        }
        assert_eq!((Endpoint::of_region("ap-mars"), Endpoint::of_region("")), (None, None));
    }
}
