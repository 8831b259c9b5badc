//! The settings that several structs have, listed once.

/// A struct with settings that may differ between the areas, after its own fields.
macro_rules! with_area_settings {
    ($(#[$meta:meta])* pub struct $name:ident { $($own:tt)* }) => {
        $(#[$meta])*
        pub struct $name {
            $($own)*
            /// How long the nodes keep things.
            pub cache: Option<$crate::tencent::v3::settings::Cache>,
            /// What tells two things in the cache apart, besides host and path.
            pub cache_key: Option<$crate::tencent::v3::settings::CacheKey>,
            /// Compression by the nodes.
            pub compression: Option<$crate::tencent::v3::settings::Compression>,
            /// Who may ask, by IP address.
            pub ip_filter: Option<$crate::tencent::v3::settings::IpFilter>,
            /// How often one IP address may ask one node.
            pub ip_freq_limit: Option<$crate::tencent::v3::settings::IpFreqLimit>,
            /// Who may ask, by the page that links here.
            pub referer: Option<$crate::tencent::v3::settings::Referer>,
            /// Links that are signed and end.
            pub authentication: Option<$crate::tencent::v3::settings::Authentication>,
            /// Headers that the nodes change on their way to the origin.
            pub request_header: Option<$crate::tencent::v3::settings::RequestHeader>,
            /// Headers that the nodes change on their way to the visitor.
            pub response_header: Option<$crate::tencent::v3::settings::ResponseHeader>,
            /// Whether the headers of the origin are kept with the body.
            pub response_header_cache: Option<$crate::tencent::v3::settings::ResponseHeaderCache>,
            /// How long errors of the origin are kept.
            pub status_code_cache: Option<$crate::tencent::v3::settings::StatusCodeCache>,
            /// How long browsers keep things: the `max-age` that the nodes send.
            pub max_age: Option<$crate::tencent::v3::settings::MaxAge>,
            /// Pages of one's own for errors.
            pub error_page: Option<$crate::tencent::v3::settings::ErrorPage>,
            /// HTTPS towards the visitor.
            pub https: Option<$crate::tencent::v3::settings::Https>,
            /// Redirects between HTTP and HTTPS.
            pub force_redirect: Option<$crate::tencent::v3::settings::ForceRedirect>,
            /// A cap on traffic, and an alert before it.
            pub bandwidth_alert: Option<$crate::tencent::v3::settings::BandwidthAlert>,
            /// How fast one connection is served.
            pub downstream_capping: Option<$crate::tencent::v3::settings::DownstreamCapping>,
            /// Whether the nodes fetch large files in parts.
            pub range_origin_pull: Option<$crate::tencent::v3::settings::RangeOriginPull>,
            /// Whether the nodes follow a redirect of the origin themselves instead of handing it on.
            pub follow_redirect: Option<$crate::tencent::v3::settings::FollowRedirect>,
            /// A better route to origins across the border; withdrawn by the cloud.
            pub origin_pull_optimization: Option<$crate::tencent::v3::settings::OriginPullOptimization>,
            /// Whether players may ask for a part of a video by time.
            pub video_seek: Option<$crate::tencent::v3::settings::VideoSeek>,
            /// Whether crawlers are always sent to the origin, so that the address of the site stays the same for them.
            pub seo: Option<$crate::tencent::v3::settings::Seo>,
            /// The key for a private bucket of AWS S3.
            pub aws_private_access: Option<$crate::tencent::v3::settings::AwsPrivateAccess>,
            /// The key for a private bucket of Alibaba Cloud OSS.
            pub oss_private_access: Option<$crate::tencent::v3::settings::OssPrivateAccess>,
            /// The key for a private bucket of Huawei Cloud OBS.
            pub hw_private_access: Option<$crate::tencent::v3::settings::HwPrivateAccess>,
            /// The key for a private bucket of Qiniu Kodo.
            pub qn_private_access: Option<$crate::tencent::v3::settings::QnPrivateAccess>,
        }
    };
}

/// A struct with all settings that a new domain can have, after its own fields.
macro_rules! with_settings {
    ($(#[$meta:meta])* pub struct $name:ident { $($own:tt)* }) => {
        $crate::tencent::v3::settings::with_area_settings! {
            $(#[$meta])*
            pub struct $name {
                $($own)*
                /// What differs between the areas.
                pub specific_config: Option<$crate::tencent::v3::settings::SpecificConfig>,
                /// How long the nodes wait for the origin.
                pub origin_pull_timeout: Option<$crate::tencent::v3::settings::OriginPullTimeout>,
                /// IPv6 towards visitors.
                pub ipv6_access: Option<$crate::tencent::v3::settings::Ipv6Access>,
                /// Whether stale copies are served while the origin is down.
                pub offline_cache: Option<$crate::tencent::v3::settings::OfflineCache>,
                /// QUIC, which is billed.
                pub quic: Option<$crate::tencent::v3::settings::Quic>,
                /// The key for a private bucket of another store that takes AWS signatures.
                pub others_private_access: Option<$crate::tencent::v3::settings::OthersPrivateAccess>,
                /// HTTPS requests, which are billed.
                pub https_billing: Option<$crate::tencent::v3::settings::HttpsBilling>,
            }
        }
    };
}

/// A struct with all settings that can be changed, after its own fields.
macro_rules! with_later_settings {
    ($(#[$meta:meta])* pub struct $name:ident { $($own:tt)* }) => {
        $crate::tencent::v3::settings::with_settings! {
            $(#[$meta])*
            pub struct $name {
                $($own)*
                /// Who may ask, by the User-Agent header.
                pub user_agent_filter: Option<$crate::tencent::v3::settings::UserAgentFilter>,
                /// Refusals by header or URL.
                pub access_control: Option<$crate::tencent::v3::settings::AccessControl>,
                /// Refusals by parameter.
                pub param_filter: Option<$crate::tencent::v3::settings::ParamFilter>,
                /// Who may ask, by place.
                pub geo_blocker: Option<$crate::tencent::v3::settings::GeoBlocker>,
                /// Protection against stolen traffic; in the mainland only.
                pub auto_guard: Option<$crate::tencent::v3::settings::AutoGuard>,
                /// Asking a server of one's own about each request.
                pub remote_authentication: Option<$crate::tencent::v3::settings::RemoteAuthentication>,
                /// Signed links in the forms of other clouds.
                pub advanced_authentication: Option<$crate::tencent::v3::settings::AdvancedAuthentication>,
                /// Signed requests to the origin.
                pub origin_authentication: Option<$crate::tencent::v3::settings::OriginAuthentication>,
                /// Whether requests for the same thing are joined on their way to the origin.
                pub origin_combine: Option<$crate::tencent::v3::settings::OriginCombine>,
                /// Redirects by path.
                pub url_redirect: Option<$crate::tencent::v3::settings::UrlRedirect>,
                /// How large uploads may be.
                pub post_max_size: Option<$crate::tencent::v3::settings::PostSize>,
                /// WebSocket; for `ecdn`.
                pub web_socket: Option<$crate::tencent::v3::settings::WebSocket>,
                /// A CNAME that several domains share.
                pub share_cname: Option<$crate::tencent::v3::settings::ShareCname>,
                /// The ports that visitors may come to.
                #[shape(range(1, 65_535))]
                pub access_port: Option<Vec<i64>>,
            }
        }
    };
}

pub(in crate::tencent::v3) use {with_area_settings, with_later_settings, with_settings};
