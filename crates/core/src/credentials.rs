//! Who signs. Secrets are wiped when dropped and never printed.

use std::fmt;

use zeroize::Zeroizing;

use crate::sign::tc3;

/// A secret key. `Debug` shows that there is one, nothing of it.
#[derive(Clone)]
pub struct SecretKey(Zeroizing<String>);

impl SecretKey {
    /// Takes over the text of a secret key.
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self(Zeroizing::new(secret.into()))
    }

    /// The secret itself, for a computation that needs it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("SecretKey(hidden)")
    }
}

/// The TC3 key of one UTC day and one service: it signs nothing else.
///
/// A browser can lock the secret key away and sign with today's scope key; a worker derives it once a day.
#[derive(Clone)]
pub struct ScopeKey {
    date: String,
    service: String,
    key: Zeroizing<[u8; 32]>,
}

impl ScopeKey {
    /// Derives the key of a day (`YYYY-MM-DD`, UTC) and a service (`cdn`) from a secret key.
    #[must_use]
    pub fn derive(secret: &SecretKey, date: &str, service: &str) -> Self {
        let key = tc3::signing_key(&tc3::service_key(&tc3::date_key(secret, date), service));
        Self::from_bytes(date, service, key)
    }

    /// Takes a key that was derived elsewhere, for example by a non-extractable `CryptoKey`.
    #[must_use]
    pub fn from_bytes(date: &str, service: &str, key: Zeroizing<[u8; 32]>) -> Self {
        Self { date: date.to_owned(), service: service.to_owned(), key }
    }

    /// The UTC date that the key is good for, `YYYY-MM-DD`.
    #[must_use]
    pub fn date(&self) -> &str {
        &self.date
    }

    /// The service that the key is good for, such as `cdn`.
    #[must_use]
    pub fn service(&self) -> &str {
        &self.service
    }

    /// The key itself, for a computation that needs it.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.key
    }
}

impl fmt::Debug for ScopeKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ScopeKey({}/{}, hidden)", self.date, self.service)
    }
}

/// What a signature is made with.
#[derive(Debug, Clone)]
pub enum Key {
    /// The long key: signs for every API, day and service.
    Secret(SecretKey),
    /// The TC3 key of one day and service.
    Scope(ScopeKey),
}

/// An identity and its key. For Polyv the id is the `userid`; it may be empty where an endpoint takes none.
#[derive(Clone)]
pub struct Credentials {
    secret_id: String,
    key: Key,
    token: Option<Zeroizing<String>>,
}

impl Credentials {
    /// Credentials with a long key.
    #[must_use]
    pub fn new(secret_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        Self { secret_id: secret_id.into(), key: Key::Secret(SecretKey::new(secret_key)), token: None }
    }

    /// Credentials that can sign TC3 for one day and service only.
    #[must_use]
    pub fn scoped(secret_id: impl Into<String>, key: ScopeKey) -> Self {
        Self { secret_id: secret_id.into(), key: Key::Scope(key), token: None }
    }

    /// Adds the session token of temporary keys.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(Zeroizing::new(token.into()));
        self
    }

    /// The SecretId, or Polyv's `userid`.
    #[must_use]
    pub fn secret_id(&self) -> &str {
        &self.secret_id
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// The session token of temporary keys.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.token.as_ref().map(|token| token.as_str())
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Credentials")
            .field("secret_id", &self.secret_id)
            .field("key", &self.key)
            .field("token", &self.token.as_ref().map(|_| "hidden"))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_holds_no_secret() {
        let secret = "s3cr3t-of-the-company";
        let long = Credentials::new("AKID", secret).with_token("t0ken-of-the-session");
        let scope = ScopeKey::derive(&SecretKey::new(secret), "2023-11-14", "cdn");
        let hex = hex::encode(scope.expose());
        let shown = format!("{long:?} {:?}", Credentials::scoped("AKID", scope));
        assert!(shown.contains("AKID") && shown.contains("2023-11-14/cdn"));
        for hidden in [secret, "t0ken-of-the-session", &hex, &hex[..8]] {
            assert!(!shown.contains(hidden), "{shown}");
        }
    }
}
