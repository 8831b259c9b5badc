//! Cache rules and the key under which a file is kept.

use serde_json::Value;

use super::{Object, is_filled, is_on, is_word, objects};
use crate::settings::fault::Fault;

/// Most rules of a cache.
const MOST: usize = 100;

pub(super) fn check(cache: &Object) -> Result<(), Fault> {
    let given = ["SimpleCache", "AdvancedCache", "RuleCache"].iter().filter(|name| is_filled(cache, name)).count();
    if given > 1 {
        return Err(Fault::Cache("SimpleCache, AdvancedCache and RuleCache exclude one another".to_owned()));
    }
    let simple = cache.get("SimpleCache").and_then(Value::as_object);
    let rules = simple.map_or(0, |simple| objects(simple, "CacheRules").count());
    if rules.max(objects(cache, "RuleCache").count()) > MOST {
        return Err(Fault::TooManyCacheRules(MOST));
    }
    if simple.is_some_and(|simple| is_word(simple, "FollowOrigin", "on") && is_word(simple, "CompareMaxAge", "on")) {
        return Err(Fault::Cache("FollowOrigin and CompareMaxAge exclude one another".to_owned()));
    }
    for (index, rule) in objects(cache, "RuleCache").enumerate() {
        let config = rule.get("CacheConfig").and_then(Value::as_object);
        let modes = config.into_iter().flat_map(Object::values).filter_map(Value::as_object);
        if modes.filter(|mode| is_on(mode)).count() != 1 {
            let why = format!("exactly one of Cache, NoCache and FollowOrigin is on in Cache.RuleCache.{index}");
            return Err(Fault::Cache(why));
        }
    }
    Ok(())
}

pub(super) fn check_key(key: &Object) -> Result<(), Fault> {
    for (index, rule) in objects(key, "KeyRules").enumerate() {
        let query = rule.get("QueryString").and_then(Value::as_object);
        if query.is_some_and(|query| is_on(query) && !is_filled(query, "Value")) {
            return Err(Fault::QueryString(format!("CacheKey.KeyRules.{index}.QueryString.Value")));
        }
    }
    let query = key.get("QueryString").and_then(Value::as_object);
    let needs_value =
        |query: &Object| ["includeCustom", "excludeCustom"].iter().any(|word| is_word(query, "Action", word));
    if query.is_some_and(|query| is_on(query) && needs_value(query) && !is_filled(query, "Value")) {
        return Err(Fault::QueryString("CacheKey.QueryString.Value".to_owned()));
    }
    Ok(())
}
