//! Which cache rule wins for a path.

use super::cache::{Cache, SimpleCache, SimpleCacheRule};
use super::rule_cache::RuleCache;

impl SimpleCache {
    /// The rule that wins for a path such as `/img/logo.png`: the last one that matches. What follows `?` is not
    /// looked at.
    #[must_use]
    pub fn rule_for(&self, path: &str) -> Option<&SimpleCacheRule> {
        let rules = self.cache_rules.as_deref()?;
        rules.iter().rev().find(|rule| is_match(rule.cache_type.as_deref(), rule.cache_contents.as_deref(), path))
    }
}

impl Cache {
    /// The rule of `RuleCache` that wins for a path, as [`SimpleCache::rule_for`].
    #[must_use]
    pub fn rule_for(&self, path: &str) -> Option<&RuleCache> {
        let rules = self.rule_cache.as_deref()?;
        rules.iter().rev().find(|rule| is_match(rule.rule_type.as_deref(), rule.rule_paths.as_deref(), path))
    }
}

fn is_match(kind: Option<&str>, contents: Option<&[String]>, path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let path = if path.is_empty() { "/" } else { path };
    let file = path.rsplit('/').next().unwrap_or_default();
    let contents = || contents.unwrap_or_default().iter().map(String::as_str);
    match kind {
        Some("all") => true,
        Some("index") => path == "/",
        Some("file") => contents().any(|suffix| has_suffix(file, suffix.trim_start_matches('.'))),
        Some("directory") => contents().any(|directory| is_below(path, directory)),
        Some("path") => contents().any(|whole| whole == path),
        _ => false,
    }
}

fn has_suffix(file: &str, suffix: &str) -> bool {
    !suffix.is_empty() && file.strip_suffix(suffix).is_some_and(|name| name.ends_with('.'))
}

/// `/img` and `/img/` are the same directory; `/images/a.png` is not below it.
fn is_below(path: &str, directory: &str) -> bool {
    let directory = directory.trim_end_matches('/');
    path.strip_prefix(directory).is_some_and(|rest| rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rules(rules: &[(&str, &[&str], i64)]) -> SimpleCache {
        let rules: Vec<_> = rules
            .iter()
            .map(|(kind, contents, time)| json!({"CacheType": kind, "CacheContents": contents, "CacheTime": time}))
            .collect();
        serde_json::from_value(json!({"CacheRules": rules})).unwrap()
    }

    #[test]
    fn the_last_match_wins() {
        let cache = rules(&[
            ("all", &["*"], 1),
            ("file", &["php", ".jsp", "tar.gz"], 2),
            ("directory", &["/img", "/down/"], 3),
            ("path", &["/img/logo.png", "/news/"], 4),
            ("index", &["/"], 5),
        ]);
        for (path, time) in [
            ("/", 5),
            ("", 5),
            ("/?from=mail", 5),
            ("/a.html", 1),
            ("/a.php", 2),
            ("/a.php?x=/img/a.png", 2),
            ("/a.jsp", 2),
            ("/a.tar.gz", 2),
            ("/php", 1),
            ("/aphp", 1),
            ("/.php/a", 1),
            ("/img", 1),
            ("/img/a.php", 3),
            ("/images/a.png", 1),
            ("/down/a/b", 3),
            ("/img/logo.png", 4),
            ("/img/logo.png/", 3),
            ("/news/", 4),
            ("/news/1.html", 1),
        ] {
            assert_eq!(cache.rule_for(path).and_then(|rule| rule.cache_time), Some(time), "{path}");
        }
    }

    #[test]
    fn order_decides_and_nothing_matches_without_rules() {
        let first = rules(&[("directory", &["/img"], 1), ("all", &["*"], 2)]);
        assert_eq!(first.rule_for("/img/a.png").and_then(|rule| rule.cache_time), Some(2));
        assert_eq!(rules(&[("directory", &["/"], 1)]).rule_for("/a/b.png").and_then(|rule| rule.cache_time), Some(1));
        assert_eq!(rules(&[("file", &[""], 1), ("default", &["*"], 2)]).rule_for("/a."), None);
        assert_eq!(SimpleCache::default().rule_for("/"), None);
    }

    #[test]
    fn the_form_by_path_is_read_alike() {
        let cache: Cache = serde_json::from_value(json!({"RuleCache": [
            {"RuleType": "all", "RulePaths": ["*"]},
            {"RuleType": "file", "RulePaths": ["js"]},
        ]}))
        .unwrap();
        assert_eq!(cache.rule_for("/a.js").and_then(|rule| rule.rule_type.as_deref()), Some("file"));
        assert_eq!(cache.rule_for("/a.css").and_then(|rule| rule.rule_type.as_deref()), Some("all"));
        assert_eq!(Cache::default().rule_for("/a.js"), None);
    }
}
