//! What a gateway may do, and for whom.
//!
//! A policy has one shape, read from TOML natively and from JSON in a worker. `docs/gateway.md` describes it.

mod account;
mod allow;
mod expiry;
mod rate;
mod reader;
mod token;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};
use serde_json::Value;

use crate::origin::Origin;
use crate::upstream::UpstreamHost;

pub(crate) use account::Account;
pub use allow::{Allow, AllowError};
pub use expiry::{Expiry, ExpiryError};
pub use rate::{Rate, RateError};
use reader::Table;
pub use reader::{PolicyError, check_name};
pub use token::{Token, TokenHash};

/// The largest request body that the cloud accepts, in bytes: 10 MiB, for a call signed with
/// TC3-HMAC-SHA256.
pub const MAX_BODY: usize = 10 * 1024 * 1024;

/// Who may relay calls that they have signed themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RelayMode {
    /// Anybody, pages of allowed origins only.
    Open,
    /// Whoever shows a token of the policy, in the header `X-Edgeseal-Token`.
    Token,
    /// Nobody.
    Off,
}

impl RelayMode {
    /// `open`, `token` or `off`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Token => "token",
            Self::Off => "off",
        }
    }
}

impl fmt::Display for RelayMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for RelayMode {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let modes = [Self::Open, Self::Token, Self::Off];
        modes.into_iter().find(|mode| mode.name() == text).ok_or("it must be open, token or off")
    }
}

/// What a gateway may do, and for whom.
#[derive(Debug, Clone)]
pub struct Policy {
    /// Who may relay.
    pub relay: RelayMode,
    /// The hosts that may be reached, by whatever route.
    pub upstreams: Vec<UpstreamHost>,
    /// The origins whose pages may call; requests that no page sent need none.
    pub origins: Vec<Origin>,
    /// The largest request body, in bytes.
    pub max_body: usize,
    pub(crate) accounts: BTreeMap<String, Account>,
    pub(crate) tokens: Vec<Token>,
}

impl Policy {
    /// An open relay to every documented host, for pages of `origins`, that holds no key.
    #[must_use]
    pub fn relay_only(origins: Vec<Origin>) -> Self {
        Self {
            relay: RelayMode::Open,
            upstreams: UpstreamHost::documented(),
            origins,
            max_body: MAX_BODY,
            accounts: BTreeMap::new(),
            tokens: Vec::new(),
        }
    }

    /// Reads a policy in JSON, as the variable of a worker holds it.
    ///
    /// # Errors
    /// [`PolicyError`] names the field and what to write there.
    pub fn from_json(text: &str) -> Result<Self, PolicyError> {
        let value = serde_json::from_str(text)
            // The place alone: the text of the error may hold a part of the value.
            .map_err(|e| {
                PolicyError::new("the policy", format_args!("no JSON at line {}, column {}", e.line(), e.column()))
            })?;
        Self::from_value(value)
    }

    /// Reads a policy out of a JSON value.
    ///
    /// # Errors
    /// [`PolicyError`] names the field and what to write there.
    pub fn from_value(value: Value) -> Result<Self, PolicyError> {
        let mut table = Table::new("", value)?;
        let relay = table.parsed("relay")?.unwrap_or(RelayMode::Token);
        let upstreams = table.list("upstreams")?.unwrap_or_else(UpstreamHost::documented);
        let origins = table.list("origins")?.unwrap_or_default();
        let max_body = match table.number("max_body")?.map(usize::try_from) {
            None => MAX_BODY,
            Some(Ok(bytes @ 1..=MAX_BODY)) => bytes,
            Some(_) => {
                return Err(table.fault("max_body", format_args!("it must be 1 to {MAX_BODY}, what the cloud takes")));
            }
        };
        let mut accounts = BTreeMap::new();
        for (name, fields) in table.named_tables("accounts")? {
            let account = Account::read(fields, &upstreams)?;
            accounts.insert(name, account);
        }
        let mut tokens: Vec<Token> = Vec::new();
        for fields in table.tables("tokens")? {
            let place = fields.name("name");
            let token = Token::read(fields, &accounts)?;
            if tokens.iter().any(|other| other.name == token.name) {
                return Err(PolicyError::new(
                    place,
                    "another token has this name: audit lines could not tell them apart",
                ));
            }
            tokens.push(token);
        }
        table.nothing_left()?;
        Ok(Self { relay, upstreams, origins, max_body, accounts, tokens })
    }

    /// The names of the variables that hold keys: what a shell must have at hand.
    #[must_use]
    pub fn variables(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.accounts.values().flat_map(Account::variables).map(|(_, name)| name).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// What each of [`variables`](Self::variables) holds: an id, a key or a session token, of which cloud.
    #[must_use]
    pub fn variable_kinds(&self) -> BTreeMap<&str, KeyKind> {
        self.accounts.values().flat_map(Account::variables).map(|(kind, name)| (name, kind)).collect()
    }
}

/// What a variable of an account holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// A SecretId of Tencent Cloud.
    SecretId,
    /// Its SecretKey.
    SecretKey,
    /// The session token of temporary keys.
    SessionToken,
    /// A userid of Polyv.
    PolyvUserId,
    /// Its secret key.
    PolyvSecretKey,
}

impl<'de> Deserialize<'de> for Policy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_value(Value::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}
