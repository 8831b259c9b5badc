//! TypeScript types of every request and reply, for the npm package. They are shipped, so they are kept small: what is
//! said twice is shared.

mod read;
mod share;

use std::fmt::Write;

use anyhow::{Result, bail};
use edgeseal_core::Api;
use edgeseal_core::action::{ActionSpec, Described, described};

use read::Types;

const HEAD: &str = "\
// Made by `cargo xtask catalogue` from the actions of crates/core: do not edit.
// A whole number beyond 2^53 is a bigint in a reply, whatever its type says here, and may be one in a request.

/** It may have fields that are not described: they are kept. */
export interface Open { [other: string]: unknown }
/** What an action takes, and what it answers. */
export interface Contract<Input, Output> { input: Input; output: Output }
export type OnOff = \"on\" | \"off\";
";

const FOOT: &str = "
/** The actions of each API by name. */
export interface Actions {
\t\"tencent-v3\": TencentV3.Actions;
\t\"tencent-v2\": TencentV2.Actions;
\t\"polyv-vod\": PolyvVod.Actions;
}
/** All actions by name: no two of them share one. */
export interface ActionsByName extends TencentV3.Actions, TencentV2.Actions, PolyvVod.Actions {}
/** An action that is described. */
export type ActionName = keyof ActionsByName;
/** The parameters of an action: `Input<\"PurgeUrlsCache\">`. */
export type Input<A extends ActionName> = ActionsByName[A][\"input\"];
/** What an action answers, without the envelope. */
export type Output<A extends ActionName> = ActionsByName[A][\"output\"];
";

/// The whole file.
pub(crate) fn types() -> Result<String> {
    let mut text = HEAD.to_owned();
    for api in Api::ALL {
        let (types, words) = Types::of(api);
        if types.contains_key("Actions") {
            bail!("a type of {} is called Actions, as the list of them is: rename it", api.name());
        }
        let why = retired(api).map_or(String::new(), |why| format!("/** @deprecated {why}. */\n"));
        let _ = writeln!(text, "\n{why}export namespace {} {{", namespace(api));
        for (name, union) in words {
            let _ = writeln!(text, "type {name} = {union}");
        }
        for interface in share::shared(types.into_values().collect()) {
            text.push_str(&interface.written());
        }
        let _ = writeln!(
            text,
            "/** The actions of {} by name. */\ninterface Actions {{\n{}}}\n}}",
            api.name(),
            actions(api)
        );
    }
    Ok(text + FOOT)
}

/// One line an action. What it does is told at the type of its parameters.
fn actions(api: Api) -> String {
    let line = |action: Described| {
        let spec = &action.entry.spec;
        let tag = if spec.retired.is_some() { "/**@deprecated*/ " } else { "" };
        let (input, output) = (read::reference(&action.entry.request), read::reference(&action.reply));
        format!("\t{tag}{}: Contract<{input}, {output}>\n", read::key(spec.name))
    };
    described().filter(|action| action.entry.spec.api == api).map(line).collect()
}

const fn namespace(api: Api) -> &'static str {
    match api {
        Api::TencentV3 => "TencentV3",
        Api::TencentV2 => "TencentV2",
        Api::PolyvVod => "PolyvVod",
    }
}

/// A comment in one line; a tag has a line of its own, where every tool finds it.
fn comment(about: &str, tag: Option<&str>) -> String {
    let about = about.split_whitespace().collect::<Vec<_>>().join(" ").replace("*/", "* /");
    match tag {
        Some(tag) => format!("/**{about}\n{tag}*/"),
        None if about.is_empty() => about,
        None => format!("/**{about}*/"),
    }
}

/// That an action is retired, where editors look for it. Why, where not all of its API is.
fn deprecated(spec: &ActionSpec) -> Option<String> {
    let why = spec.retired?;
    Some(if retired(spec.api) == Some(why) { "@deprecated".to_owned() } else { format!("@deprecated {why}") })
}

/// Why an API is retired, if all of its actions are.
fn retired(api: Api) -> Option<&'static str> {
    let mut all = described().filter(|action| action.entry.spec.api == api).map(|action| action.entry.spec.retired);
    let first = all.next()??;
    all.all(|why| why == Some(first)).then_some(first)
}
