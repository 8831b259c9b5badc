//! A token: who holds it is known by its hash alone.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::account::Account;
use super::reader::{NAME_RULE, PolicyError, Table, is_name};
use super::{Allow, Expiry, Rate};
use crate::scope::Scope;

/// A token and what may be done with it.
#[derive(Debug, Clone)]
pub struct Token {
    /// Its name, for audit lines.
    pub name: String,
    /// The hash of its text.
    pub hash: TokenHash,
    /// The account that it calls for.
    pub account: String,
    /// The actions that it may call.
    pub allow: Vec<Allow>,
    /// The domains and URLs that it may name.
    pub scope: Scope,
    /// How often it may call.
    pub rate: Option<Rate>,
    /// Until when it is good.
    pub expires: Option<Expiry>,
    /// Whether it was taken back.
    pub is_revoked: bool,
}

impl Token {
    pub(super) fn read(mut table: Table, accounts: &BTreeMap<String, Account>) -> Result<Self, PolicyError> {
        let name = table.text("name")?.filter(|name| is_name(name)).ok_or_else(|| table.fault("name", NAME_RULE))?;
        let hash = table.parsed("sha256")?.ok_or_else(|| table.fault("sha256", HashError))?;
        let given = table.text("account")?;
        let only = accounts.keys().next().filter(|_| accounts.len() == 1);
        let account = match given.as_ref().or(only) {
            Some(account) if accounts.contains_key(account) => account.clone(),
            _ => {
                let names: Vec<&str> = accounts.keys().map(String::as_str).collect();
                let fix = match names[..] {
                    [] => "there is no account: add [accounts.main]".to_owned(),
                    _ => format!("it must be one of the accounts: {}", names.join(", ")),
                };
                return Err(table.fault("account", fix));
            }
        };
        let allow = table.list("allow")?;
        let allow =
            allow.ok_or_else(|| table.fault("allow", "it is missing: write [\"purge\"], [\"read\"] or names"))?;
        let scope = Scope::new(table.list("domains")?, table.list("prefixes")?);
        let rate = table.parsed("rate")?;
        let expires = table.parsed("expires")?;
        let is_revoked = table.flag("revoked")?.unwrap_or_default();
        table.nothing_left()?;
        Ok(Self { name, hash, account, allow, scope, rate, expires, is_revoked })
    }
}

/// The SHA-256 of a token.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenHash([u8; 32]);

impl TokenHash {
    /// The hash of a token.
    #[must_use]
    pub fn of(token: &str) -> Self {
        Self(Sha256::digest(token.as_bytes()).into())
    }

    /// Whether two are the same. It takes the same time wherever they differ, so that nobody can feel their way.
    pub(crate) fn is(&self, other: &Self) -> bool {
        let differences = self.0.iter().zip(&other.0).fold(0, |seen, (a, b)| seen | (a ^ b));
        std::hint::black_box(differences) == 0
    }
}

impl fmt::Display for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

/// Who reads a hash somewhere can do nothing with it; still it is nobody's business.
impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenHash(…)")
    }
}

impl FromStr for TokenHash {
    type Err = HashError;

    fn from_str(text: &str) -> Result<Self, HashError> {
        let mut hash = [0; 32];
        hex::decode_to_slice(text, &mut hash).map_err(|_| HashError)?;
        Ok(Self(hash))
    }
}

/// A text that is no hash; it may be the token itself, so nothing of it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("it must be the SHA-256 of the token as 64 hexadecimal digits, as `edgeseal token new` prints it")]
pub struct HashError;
