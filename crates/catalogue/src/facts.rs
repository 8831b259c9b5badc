//! The facts of the actions that the npm package needs while it runs, in one text an API.
//!
//! The first line names the API and the rate that holds where an action names none. Then one line an action: its name,
//! and its facts, each begun by a letter: `w` writes, `d` destructive, `p` POST only, `k` the kind of its list, `l` the
//! list and its most, `y` how many a day, `r` its own rate (`r0` for none), `g` how it pages.

use std::fmt::Write;

use edgeseal_core::action::{Described, Rate, described};
use edgeseal_core::plan::Kind;
use edgeseal_core::shape::Shape;
use edgeseal_core::{Access, Api};

const HEAD: &str = "\
// Made by `cargo xtask catalogue` from the actions of crates/core: do not edit.

import type { Api } from \"../types.js\";

/** What is known of an action besides its parameters and its reply. */
export interface ActionFacts {
  api: Api;
  access: \"read\" | \"write\" | \"destructive\";
  /** The parameter that a long list is split by, and how many entries one call takes. */
  list?: readonly [name: string, max: number];
  /** How many entries a day takes, in each area where the API counts by area. */
  perDay?: number;
  /** How often it may be called. */
  rate?: readonly [calls: number, seconds: number];
  /** It carries a secret that must not stand in a URL. */
  postOnly?: true;
  /** What the entries of its list are, and so how they are normalised. */
  kind?: \"url\" | \"directory\" | \"exact\" | \"video\";
  /** It pages by `Offset` and `Limit`: where the reply has the number of all and a page of them; the largest `Limit`. */
  page?: { total: string; items: string; max: number };
}
";

const FOOT: &str = "\
let known: Map<string, ActionFacts> | undefined;

/** An action by its name. Without an API, that of API 3.0 comes first; no two others share a name. */
export function find(name: string, api?: Api): ActionFacts | undefined {
  if (!known) {
    known = new Map();
    for (const lines of packed) {
      const [[api, ...rate], ...actions] = lines.trim().split(\"\\n\").map((line) => line.split(\" \")) as [[Api], ...string[][]];
      for (const [name, ...facts] of actions) {
        const action: ActionFacts = { api, access: \"read\" };
        for (const fact of [...rate, ...facts]) {
          const [text = \"\", number, third] = fact.slice(1).split(\"/\");
          if (fact === \"w\") action.access = \"write\";
          if (fact === \"d\") action.access = \"destructive\";
          if (fact === \"p\") action.postOnly = true;
          if (fact[0] === \"k\") action.kind = text as \"url\";
          if (fact[0] === \"l\") action.list = [text, +number!];
          if (fact[0] === \"y\") action.perDay = +text;
          if (fact[0] === \"r\") action.rate = [+text, +number!];
          if (fact === \"r0\") delete action.rate;
          if (fact[0] === \"g\") action.page = { total: text, items: number!, max: +third! };
        }
        known.set(`${api} ${name}`, action);
        if (!known.has(name!)) known.set(name!, action);
      }
    }
  }
  return known.get(api ? `${api} ${name}` : name);
}
";

/// The whole file.
pub(crate) fn module() -> String {
    let mut text = format!("{HEAD}\nconst packed = [\n");
    for api in Api::ALL {
        let actions: Vec<_> = described().filter(|action| action.entry.spec.api == api).collect();
        let usual = usual_rate(&actions);
        let _ = writeln!(
            text,
            "  `\n{}{}",
            api.name(),
            usual.map_or(String::new(), |usual| format!(" {}", rate(Some(usual))))
        );
        for action in &actions {
            let _ = writeln!(text, "{}", line(action, usual));
        }
        text.push_str("`,\n");
    }
    text + "];\n\n" + FOOT
}

/// The rate that most actions of an API have.
fn usual_rate(actions: &[Described]) -> Option<Rate> {
    let rates: Vec<_> = actions.iter().filter_map(|action| action.entry.spec.rate).collect();
    rates.iter().copied().max_by_key(|one| rates.iter().filter(|other| *other == one).count())
}

fn rate(rate: Option<Rate>) -> String {
    rate.map_or("r0".to_owned(), |rate| format!("r{}/{}", rate.calls, rate.seconds))
}

fn line(action: &Described, usual: Option<Rate>) -> String {
    let (entry, spec) = (&action.entry, &action.entry.spec);
    let mut facts = vec![spec.name.to_owned()];
    match spec.access {
        Access::Read => {}
        Access::Write => facts.push("w".to_owned()),
        Access::Destructive => facts.push("d".to_owned()),
    }
    facts.extend(spec.post_only.then(|| "p".to_owned()));
    facts.extend(entry.kind().map(|of| format!("k{}", kind(of))));
    facts.extend(entry.list().map(|(name, most)| format!("l{name}/{most}")));
    facts.extend(spec.per_day.map(|items| format!("y{items}")));
    facts.extend((spec.rate != usual).then(|| rate(spec.rate)));
    facts.extend(page(action).map(|(total, items, most)| format!("g{total}/{items}/{most}")));
    facts.join(" ")
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::PurgeUrls | Kind::Prefetch => "url",
        Kind::PurgePaths => "directory",
        Kind::Block => "exact",
        Kind::Videos { .. } => "video",
    }
}

/// How an action pages: it takes `Offset` and a `Limit` with a most, and answers one list and the number of all.
pub(crate) fn page(action: &Described) -> Option<(&'static str, &'static str, i64)> {
    action.entry.request.field("Offset")?;
    let (_, most) = action.entry.request.field("Limit")?.rules.range?;
    let fields = || action.reply.object().into_iter().flat_map(|object| object.fields);
    let total = fields().find(|field| matches!(field.name, "TotalCount" | "TotalNumber"))?;
    let mut lists = fields().filter(|field| matches!(field.shape, Shape::List(_)));
    let items = lists.next().filter(|_| lists.next().is_none())?;
    Some((total.name, items.name, most))
}
