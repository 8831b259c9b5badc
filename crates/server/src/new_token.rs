//! `edgeseal token new`: a token, and what the policy must know of it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clap::Args;
use edgeseal_gateway::{Allow, DomainPattern, Expiry, Prefix, Rate, TokenHash, check_name};
use serde_json::{Value, json};

/// `edgeseal token new`.
#[derive(Debug, Args)]
pub struct NewToken {
    /// Its name, for audit lines
    #[arg(long, value_parser = check_name)]
    name: String,

    /// What it may call: read, purge, all, or the name of an action such as PurgeUrlsCache or Describe*; may be repeated
    #[arg(long = "allow", value_name = "WHAT", required = true)]
    allow: Vec<Allow>,

    /// A domain that it may name, or *.example.com for all below one; may be repeated
    #[arg(long = "domain", value_name = "DOMAIN")]
    domains: Vec<DomainPattern>,

    /// The beginning of URLs that it may name, such as https://www.example.com/app/; may be repeated
    #[arg(long = "prefix", value_name = "URL")]
    prefixes: Vec<Prefix>,

    /// How often it may call, such as 60/min
    #[arg(long)]
    rate: Option<Rate>,

    /// The last day on which it is good, or a time in UTC such as 2027-01-31T08:00:00Z
    #[arg(long, value_name = "DAY", value_parser = expiry)]
    expires: Option<String>,

    /// The account that it calls for; needed where the policy has several
    #[arg(long, value_parser = check_name)]
    account: Option<String>,

    /// Print the entry as JSON, for the policy of a worker
    #[arg(long)]
    json: bool,
}

/// As it was written: a day is easier to read than the moment in which it ends.
fn expiry(text: &str) -> Result<String, edgeseal_gateway::ExpiryError> {
    text.parse::<Expiry>().map(|_| text.to_owned())
}

impl NewToken {
    /// The token in a line, and the entry for the policy below it.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub fn print(&self) -> Result<String, getrandom::Error> {
        let mut random = [0; 32];
        getrandom::fill(&mut random)?;
        let token = format!("es_{}", URL_SAFE_NO_PAD.encode(random));
        let entry = self.entry(&token);
        let entry = if self.json { json(&entry) } else { toml(&entry) };
        Ok(format!("{token}\n\n{entry}\n"))
    }

    fn entry(&self, token: &str) -> Vec<(&'static str, Value)> {
        let texts = |items: Vec<String>| (!items.is_empty()).then(|| json!(items));
        let fields = [
            ("name", Some(json!(self.name))),
            ("sha256", Some(json!(TokenHash::of(token).to_string()))),
            ("account", self.account.as_ref().map(|account| json!(account))),
            ("allow", texts(self.allow.iter().map(ToString::to_string).collect())),
            ("domains", texts(self.domains.iter().map(ToString::to_string).collect())),
            ("prefixes", texts(self.prefixes.iter().map(ToString::to_string).collect())),
            ("rate", self.rate.map(|rate| json!(rate.to_string()))),
            ("expires", self.expires.as_ref().map(|expires| json!(expires))),
        ];
        fields.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}

/// The entry as TOML. Texts and lists of texts are written alike in both languages.
fn toml(entry: &[(&str, Value)]) -> String {
    let lines: Vec<String> = entry.iter().map(|(name, value)| format!("{name} = {value}")).collect();
    format!("[[tokens]]\n{}", lines.join("\n"))
}

fn json(entry: &[(&str, Value)]) -> String {
    let lines: Vec<String> = entry.iter().map(|(name, value)| format!("  \"{name}\": {value}")).collect();
    format!("{{\n{}\n}}", lines.join(",\n"))
}

#[cfg(test)]
mod tests {
    use clap::Parser;
    use edgeseal_gateway::Policy;

    use super::*;
    use crate::cli::{Cli, Command, Token};

    fn printed(line: &str) -> Result<String, String> {
        let args = format!("edgeseal token new {line}");
        match Cli::try_parse_from(args.split_whitespace()).map_err(|error| error.to_string())?.command {
            Command::Token(Token::New(new)) => new.print().map_err(|error| error.to_string()),
            other => Err(format!("{other:?}")),
        }
    }

    const ALL: &str = "--name ci --allow purge --allow Describe* --prefix https://static.example.com/ --domain \
                       *.cdn.example.com --expires 2027-01-31 --rate 60/min --account main";

    #[test]
    fn what_is_printed_is_read_by_a_policy() {
        for json in ["", " --json"] {
            let printed = printed(&format!("{ALL}{json}")).unwrap();
            let (token, entry) = printed.split_once("\n\n").unwrap();
            assert_eq!((token.len(), token.starts_with("es_")), (46, true));
            assert!(entry.contains(&TokenHash::of(token).to_string()) && !entry.contains(token));
            let account = json!({"secret_id_env": "ID", "secret_key_env": "KEY"});
            let mut policy = if json.is_empty() {
                toml::from_str(entry).unwrap()
            } else {
                json!({"tokens": [serde_json::from_str::<Value>(entry).unwrap()]})
            };
            policy["accounts"] = json!({"main": account});
            Policy::from_value(policy).unwrap();
        }
        assert_ne!(printed(ALL).unwrap(), printed(ALL).unwrap());
    }

    #[test]
    fn mistakes_are_named() {
        for (line, culprit) in [
            ("--name ci", "--allow"),
            ("--allow purge", "--name"),
            ("--name c\u{e9}i --allow purge", "letters"),
            ("--name ci --allow write", "names no actions"),
            ("--name ci --allow purge --prefix static.example.com", "no prefix"),
            ("--name ci --allow purge --domain https://a.example/", "no domain"),
            ("--name ci --allow purge --rate 60", "60/min"),
            ("--name ci --allow purge --expires tomorrow", "2027-01-31"),
        ] {
            let mistake = printed(line).unwrap_err();
            assert!(mistake.contains(culprit), "{line}: {mistake}");
        }
    }
}
