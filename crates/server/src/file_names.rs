//! What the name of a file of the console tells.

use percent_encoding::percent_decode_str;

/// The kinds of files that a page loads. A path of the app may end in a domain name, so a dot alone
/// does not make a file.
const ASSET_EXTENSIONS: [&str; 14] =
    ["css", "gif", "html", "ico", "jpg", "js", "json", "map", "mjs", "png", "svg", "txt", "wasm", "webmanifest"];

/// Whether the path names a file that a page loads, as opposed to a path of the app.
pub(crate) fn is_asset(path: &str) -> bool {
    let extension = file_name(path).rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    extension.is_some_and(|extension| ASSET_EXTENSIONS.contains(&extension.as_str()))
}

/// Whether the name changes with the content: `app-1a2b3c4d.js`, `app-1a2b3c4d_bg.wasm`.
pub(crate) fn has_content_hash(path: &str) -> bool {
    let name = file_name(path);
    name.match_indices('-').any(|(dash, _)| {
        let rest = &name[dash + 1..];
        let is_hex = |b: u8| matches!(b, b'0'..=b'9' | b'a'..=b'f');
        let digits = rest.bytes().take_while(|b| is_hex(*b)).count();
        let end = &rest[digits..];
        let end = end.strip_prefix("_bg").unwrap_or(end);
        (8..=16).contains(&digits) && end.starts_with('.')
    })
}

/// Whether a part of the path, once decoded, begins with a dot: `..`, `.git`, `%2egit`.
pub(crate) fn has_hidden_part(path: &str) -> bool {
    let decoded = percent_decode_str(path).decode_utf8_lossy();
    decoded.split(['/', '\\']).any(|part| part.starts_with('.'))
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_content_hash_are_recognised() {
        for (path, expected) in [
            ("/app-1a2b3c4d.js", true),
            ("/app-1a2b3c4d_bg.wasm", true),
            ("/edgeseal-console-1a2b3c4d5e6f7a8b_bg.wasm", true),
            ("/i18n/zh-CN-1a2b3c4d.json", true),
            ("/app-1a2b3c4d.js.map", true),
            ("/uplot.min-1a2b3c4d.css", true),
            ("/index.html", false),
            ("/app.js", false),
            ("/app-1a2b3c4.js", false),
            ("/app-1a2b3c4d5e6f7a8b9.js", false),
            ("/app-1a2b3c4dx.js", false),
            ("/app-1A2B3C4D.js", false),
            ("/app-1a2b3c4d", false),
            ("/app-1a2b3c4d/app.js", false),
        ] {
            assert_eq!(has_content_hash(path), expected, "{path}");
        }
    }

    #[test]
    fn a_domain_name_at_the_end_of_a_path_is_no_file() {
        for (path, expected) in [
            ("/domains/www.example.com", false),
            ("/explorer/tencent-v3/PurgeUrlsCache", false),
            ("/", false),
            ("/app-1a2b3c4d.js", true),
            ("/APP.WASM", true),
            ("/favicon.ico", true),
        ] {
            assert_eq!(is_asset(path), expected, "{path}");
        }
    }

    #[test]
    fn hidden_parts_are_seen_through_escapes() {
        for (path, expected) in [
            ("/.git/config", true),
            ("/a/.env", true),
            ("/%2egit/config", true),
            ("/a/%2E%2e/b", true),
            ("/a%2f.env", true),
            ("/a%5c..%5cb", true),
            ("/..", true),
            ("/a.b/c..d/e.", false),
        ] {
            assert_eq!(has_hidden_part(path), expected, "{path}");
        }
    }
}
