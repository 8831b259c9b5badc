//! One spelling for one URL: scheme, host, port and fragment are normalised, the path never.

use edgeseal_primitives::url::{self, Use};

pub use edgeseal_primitives::url::{Changes, Fault};
pub(crate) use edgeseal_primitives::url::{check_host, is_address};

/// A URL in the spelling that is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Normal {
    /// The whole URL.
    pub url: String,
    /// Its host, in lower case, without the port.
    pub host: String,
    /// What is not as it was given.
    pub changes: Changes,
}

/// Brings a URL into one spelling: scheme and host in lower case, no default port, no fragment, `/` for an empty path.
///
/// # Errors
/// [`Fault`] says what is wrong with it.
pub fn normalise(text: &str) -> Result<Normal, Fault> {
    read(text, Use::Url)
}

/// As [`normalise`], for a directory: it ends with `/`, which is added where the last name has no dot.
///
/// A last name with a dot may be a file: purged as a directory it would cost quota and purge nothing.
///
/// # Errors
/// [`Fault`] says what is wrong with it.
pub fn normalise_directory(text: &str) -> Result<Normal, Fault> {
    read(text, Use::Directory)
}

/// As [`normalise`], for an exact URL: no document forbids a `*` in the path of one that is blocked.
///
/// # Errors
/// [`Fault`] says what is wrong with it.
pub fn normalise_exact(text: &str) -> Result<Normal, Fault> {
    read(text, Use::Exact)
}

fn read(text: &str, purpose: Use) -> Result<Normal, Fault> {
    let normal = url::Normal::read(text, purpose)?;
    let url = crate::sign::written(|put| normal.write(put));
    let host = crate::sign::written(|put| normal.write_host(put));
    Ok(Normal { url, host, changes: normal.changes })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_path_is_never_touched() {
        for path in
            ["/", "/A/../b", "//x", "/%7e/%E5%9B%BE", "/图片/a.png", "/a?b=C&&c=%20+", "/a/?", "/a,", "/a;'", "/?*"]
        {
            let url = format!("https://a.example{path}");
            assert_eq!(normalise(&url).unwrap().url, url);
        }
    }

    #[test]
    fn everything_before_the_path_is() {
        for (given, url) in [
            ("HTTP://A.Example:80", "http://a.example/"),
            ("https://a.example:443?x", "https://a.example/?x"),
            ("https://a.example:8443/#top", "https://a.example:8443/"),
            ("https://a.example:/", "https://a.example/"),
            ("http://a.example:443/", "http://a.example:443/"),
            ("\"https://a.example/b\",", "https://a.example/b"),
            ("<https://a.example/b>", "https://a.example/b"),
            ("'https://a.example/b,',", "https://a.example/b,"),
            ("https://a.example:08443/", "https://a.example:8443/"),
            ("https://[2001:DB8::1]:443/b", "https://[2001:db8::1]/b"),
        ] {
            assert_eq!(normalise(given).unwrap().url, url, "{given}");
        }
    }

    #[test]
    fn each_fault_is_named() {
        for (given, fault) in [
            ("a.example/b", Fault::NoScheme),
            ("ftp://a.example/", Fault::Scheme),
            ("https:///b", Fault::NoHost),
            ("https://:443/", Fault::NoHost),
            ("https://localhost/", Fault::Host),
            ("https://a..example/", Fault::Host),
            ("https://商城.example/", Fault::Host),
            ("https://a.example\\@b.example/", Fault::Host),
            ("https://user@a.example/", Fault::UserInfo),
            ("https://a.example:0/", Fault::Port),
            ("https://a.example:65536/", Fault::Port),
            ("https://a.example:+80/", Fault::Port),
            ("https://a.example/b c", Fault::Space),
            ("https://a.example/b\u{3000}c", Fault::Space),
            ("https://a.example/b\u{1}c", Fault::Invisible),
            ("https://a.example/b\u{200b}c", Fault::Invisible),
            ("https://[2001:db8::1/", Fault::Host),
            ("https://[]/", Fault::Host),
            ("https://a.example/*.png", Fault::Wildcard),
        ] {
            assert_eq!(normalise(given), Err(fault), "{given}");
        }
        assert_eq!(normalise(&format!("https://a.example/{}", "x".repeat(3_000))), Err(Fault::TooLong));
    }

    #[test]
    fn what_changed_is_told() {
        let of = |text| normalise(text).unwrap().changes;
        let all = Changes { wrapping: true, scheme: true, host: true, port: true, fragment: true, slash: true };
        assert_eq!(of("<HTTP://A.example:80#top>"), all);
        assert_eq!(of(" https://a.example:8443/# "), Changes { fragment: true, ..Changes::default() });
        assert_eq!(of("https://a.example:8443/"), Changes::default());
    }

    #[test]
    fn a_directory_ends_with_a_slash() {
        for (given, url) in [
            ("https://a.example", "https://a.example/"),
            ("https://a.example/abc", "https://a.example/abc/"),
            ("https://a.example/v1.2/abc#top", "https://a.example/v1.2/abc/"),
            ("https://a.example/v1.2/", "https://a.example/v1.2/"),
        ] {
            let normal = normalise_directory(given).unwrap();
            assert_eq!(normal.url, url);
            assert_eq!(normal.changes.slash, !given.ends_with('/'), "{given}");
        }
        for (given, fault) in [
            ("https://a.example/abc.png", Fault::File),
            ("https://a.example/..", Fault::File),
            ("https://a.example/abc/?", Fault::Query),
            ("https://a.example/*/", Fault::Wildcard),
        ] {
            assert_eq!(normalise_directory(given), Err(fault), "{given}");
        }
    }

    #[test]
    fn a_length_is_that_of_what_is_sent() {
        let longest = format!("https://a.example?{}", "x".repeat(2_048 - 19));
        assert_eq!(normalise(&format!("{longest}#{longest}")).unwrap().url.len(), 2_048);
        assert_eq!(normalise(&format!("{longest}x")), Err(Fault::TooLong));
    }

    #[test]
    fn addresses_are_seen_in_every_spelling() {
        for host in ["192.0.2.1", "127.1", "[::1]", "a.1"] {
            assert!(is_address(host), "{host}");
        }
        assert!(!is_address("1.example"));
    }

    proptest! {
        #[test]
        fn normalising_twice_changes_nothing(text in "(https?://)?[a-zA-Z.:@]{0,12}[ -~]{0,20}") {
            if let Ok(once) = normalise(&text) {
                let twice = normalise(&once.url).unwrap();
                prop_assert_eq!(twice, Normal { changes: Changes::default(), ..once });
            }
        }
    }
}
